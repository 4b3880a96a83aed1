import type { RegisterRoutes } from "../../route.js";
import { registerAnswers } from "./answers.js";
import { registerReading } from "./reading.js";

/** What is put to brands: reading, moving and answering it, and the declaration they sign. */
export const registerRequestRoutes: RegisterRoutes = (api, context) => {
  registerReading(api, context);
  registerAnswers(api, context);
};
