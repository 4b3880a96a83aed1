import type { RegisterRoutes } from "../../route.js";
import { registerInvitations } from "./invitations.js";
import { registerMembers } from "./members.js";

export const registerPeopleRoutes: RegisterRoutes = (api, context) => {
  registerMembers(api, context);
  registerInvitations(api, context);
};
