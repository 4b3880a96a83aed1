import { OPEN_REQUEST_STATES } from "./machines.js";
import { PENDING_NOTICE_STATES } from "./notice/notice-machine.js";

/** What has to be known of the last case of a listing and a brand; its row has it all. */
export interface PreviousCase {
  readonly requestState: string;
  readonly answer: string | null;
  readonly restrictionState: string | null;
  readonly fingerprint: string;
  /** Of a notice that the brand gave unasked. */
  readonly noticeState?: string | null;
  /** What its brand had answered before about the very same goods. */
  readonly earlierAnswer?: string | null;
  /** The rule that closed it unasked. */
  readonly closedBy?: string | null;
}

const OPEN: ReadonlySet<string> = new Set(OPEN_REQUEST_STATES);
const IN_HAND: ReadonlySet<string> = new Set(PENDING_NOTICE_STATES);

/**
 * Whether a finding is put to its brand, after what came before. What was answered is asked again only
 * when what was judged has changed, whatever the answer was and whether or not it was reversed since; and
 * not while the request is open or the listing is restricted.
 */
export function needsNewRequest(previous: PreviousCase | null, fingerprint: string): boolean {
  if (previous === null) return true;
  if (OPEN.has(previous.requestState) || previous.restrictionState === "active") return false;
  // The brand has said it already, and waits for the operator.
  if (IN_HAND.has(previous.noticeState ?? "")) return false;
  if (isKnownGenuine(previous) || (previous.closedBy ?? null) !== null)
    return previous.fingerprint !== fingerprint;
  // A recalled request was never answered.
  return previous.answer === null || previous.fingerprint !== fingerprint;
}

/** Closed unasked, because the brand had said of these very goods that they are its own. */
function isKnownGenuine({ requestState, earlierAnswer }: PreviousCase): boolean {
  return requestState === "recalled" && earlierAnswer === "genuine";
}
