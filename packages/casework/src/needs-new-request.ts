import { OPEN_REQUEST_STATES } from "./machines.js";

/** What has to be known of the last case of a listing and a brand; its row has it all. */
export interface PreviousCase {
  readonly requestState: string;
  readonly answer: string | null;
  readonly restrictionState: string | null;
  readonly fingerprint: string;
}

const OPEN: ReadonlySet<string> = new Set(OPEN_REQUEST_STATES);

/**
 * Whether a finding is put to its brand, after what came before. What was answered is asked again only
 * when what was judged has changed, whatever the answer was and whether or not it was reversed since; and
 * not while the request is open or the listing is restricted.
 */
export function needsNewRequest(previous: PreviousCase | null, fingerprint: string): boolean {
  if (previous === null) return true;
  if (OPEN.has(previous.requestState) || previous.restrictionState === "active") return false;
  // A recalled request was never answered.
  return previous.answer === null || previous.fingerprint !== fingerprint;
}
