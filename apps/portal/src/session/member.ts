import { createRequester } from "../api/request.js";
import { chosenOrganisation } from "./organisation.js";

/** Requests of a person who signed in: the session is a cookie. */
export const member = createRequester((): Record<string, string> => {
  const organisation = chosenOrganisation();
  return organisation === null ? {} : { "touchstone-organisation": organisation };
});
