import { createRequester } from "../api/request.js";
import { chosenOrganisation } from "./organisation.js";

/** What tells for whom a person who signed in asks. */
export function memberHeaders(): Record<string, string> {
  const organisation = chosenOrganisation();
  return organisation === null ? {} : { "touchstone-organisation": organisation };
}

/** Requests of a person who signed in: the session is a cookie. */
export const member = createRequester(memberHeaders);
