import { createAttempts } from "../../../access/attempts.js";
import { createAuth } from "../../../auth/create-auth.js";
import type { RegisterRoutes } from "../../route.js";
import type { AuthArea } from "./area.js";
import { registerPasskeySignIn } from "./passkey.js";
import { registerPassword } from "./password.js";
import { registerProof } from "./proof.js";
import { registerProviderSignIn } from "./provider.js";
import { registerSecondFactor } from "./second-factor.js";
import { registerSession } from "./session.js";
import { registerSignIn } from "./sign-in.js";

const MINUTES_5 = 5 * 60 * 1000;

/** What of better-auth can be reached: these routes and no others. */
export const registerAuthRoutes: RegisterRoutes = (api, context) => {
  const area: AuthArea = {
    context,
    auth: createAuth(context),
    // Many people may share one address of the network, so it gets more than a single account does.
    byNetwork: createAttempts(context.clock, 30, MINUTES_5),
    byAccount: createAttempts(context.clock, 10, MINUTES_5),
    begun: createAttempts(context.clock, 100, MINUTES_5),
  };
  registerSignIn(api, area);
  registerSession(api, area);
  registerSecondFactor(api, area);
  registerPassword(api, area);
  registerPasskeySignIn(api, area);
  registerProof(api, area);
  registerProviderSignIn(api, area);
};
