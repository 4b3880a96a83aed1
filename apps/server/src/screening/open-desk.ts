import { type OpenShared, shared } from "../boot/shared.js";
import { ScreeningDesk } from "./desk.js";

export type OpenDesk = OpenShared<ScreeningDesk>;

/** The desk of this process: workers and routes share its threads. */
export const openDesk = shared((context) => new ScreeningDesk(context));
