import type { RegisterRoutes } from "../../route.js";
import { registerReading } from "./reading.js";
import { registerReviewing } from "./reviewing.js";
import { registerSending } from "./sending.js";

/** Notices that brands give without being asked: sending, following and reviewing them. */
export const registerNoticeRoutes: RegisterRoutes = (api, context) => {
  registerSending(api, context);
  registerReading(api, context);
  registerReviewing(api, context);
};
