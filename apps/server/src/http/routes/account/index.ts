import type { RegisterRoutes } from "../../route.js";
import { registerIdentities } from "./identities.js";
import { registerPasskeys } from "./passkeys.js";
import { registerSessions } from "./sessions.js";

/** What concerns the person alone, whatever the organisation. */
export const registerAccountRoutes: RegisterRoutes = (api, context) => {
  registerSessions(api, context);
  registerPasskeys(api, context);
  registerIdentities(api, context);
};
