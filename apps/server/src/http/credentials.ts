import type { IncomingHttpHeaders } from "node:http";
import type { Credentials } from "../access/identify.js";

/** Names the organisation for which a person who is in several acts. */
const ORGANISATION_HEADER = "touchstone-organisation";

/** What of a request's headers says who calls. */
export function credentialsOf(headers: IncomingHttpHeaders): Credentials {
  const { authorization, cookie } = headers;
  const organisation = headers[ORGANISATION_HEADER];
  return {
    ...(authorization === undefined ? {} : { authorization }),
    ...(cookie === undefined ? {} : { cookie }),
    ...(typeof organisation === "string" ? { organisation } : {}),
  };
}
