import type { CaseFile } from "../../api/cases.js";
import type { RequestDetail } from "../../api/requests.js";

/** What is known of one case: the operator's file, and the request as its brand reads it. */
export interface CaseParts {
  readonly file: CaseFile;
  readonly request: RequestDetail;
}
