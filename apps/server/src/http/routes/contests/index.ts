import type { RegisterRoutes } from "../../route.js";
import { registerOperatorContestRoutes } from "./operator.js";
import { registerOwnerRoutes } from "./owner.js";

/** What brands and the operator say in a contest; sellers have routes of their own. */
export const registerContestRoutes: RegisterRoutes = (api, context) => {
  registerOwnerRoutes(api, context);
  registerOperatorContestRoutes(api, context);
};
