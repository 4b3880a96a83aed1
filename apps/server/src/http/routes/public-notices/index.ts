import type { RegisterRoutes } from "../../route.js";
import { registerNoticeDesk } from "./desk.js";
import { registerNoticeForm } from "./form.js";
import { registerNoticeStatus } from "./status.js";

export const registerPublicNoticeRoutes: RegisterRoutes = (api, context) => {
  registerNoticeForm(api, context);
  registerNoticeStatus(api, context);
  registerNoticeDesk(api, context);
};
