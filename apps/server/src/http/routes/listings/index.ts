import type { RegisterRoutes } from "../../route.js";
import { registerReading } from "./read.js";
import { registerTaking } from "./take.js";

export const registerListingRoutes: RegisterRoutes = (api, context) => {
  registerTaking(api, context);
  registerReading(api, context);
};
