import type { Refusal } from "@touchstone/casework";
import { failed } from "../../failures/failure.js";

/** What the rules of casework refuse, as a failure of the use case. */
export function refused(refusal: Refusal) {
  return failed(refusal.code, refusal.detail, refusal.parts ? { parts: refusal.parts } : {});
}
