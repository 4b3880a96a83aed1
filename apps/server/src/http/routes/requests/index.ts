import type { RegisterRoutes } from "../../route.js";
import { registerAnswers } from "./answers.js";
import { registerCluster } from "./cluster.js";
import { registerFourEyes } from "./four-eyes.js";
import { registerReading } from "./reading.js";
import { registerSavedSearches } from "./saved-searches.js";
import { registerTestBuys } from "./test-buys.js";

/** What is put to brands: reading, moving and answering it, and the declaration they sign. */
export const registerRequestRoutes: RegisterRoutes = (api, context) => {
  registerReading(api, context);
  registerAnswers(api, context);
  registerCluster(api, context);
  registerFourEyes(api, context);
  registerSavedSearches(api, context);
  registerTestBuys(api, context);
};
