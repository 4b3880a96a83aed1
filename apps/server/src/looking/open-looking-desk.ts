import { shared } from "../boot/shared.js";
import { LookingDesk } from "./looking-desk.js";

/** The looking desk of this process: worker and routes share its threads. */
export const openLookingDesk = shared((context) => new LookingDesk(context));
