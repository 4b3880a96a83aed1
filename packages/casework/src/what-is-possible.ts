import type { ReasonCode } from "@touchstone/interface";
import { isAfter, plusMinutes } from "@touchstone/regimes";
import { UNDO_MINUTES } from "./limits.js";
import { REQUEST, type RequestState } from "./machines.js";
import { REASONS } from "./reasons.js";
import { holdsIn, isExpired, isVerified, type RightFacts } from "./right-facts.js";

/** What a brand can do with a request other than answer it. */
export type BrandMove = "open" | "snooze" | "ask_evidence" | "test_buy";

const MOVES = {
  open: REQUEST.moves.request_opened.from,
  snooze: REQUEST.moves.request_snoozed.from,
  ask_evidence: REQUEST.moves.evidence_asked.from,
  test_buy: REQUEST.moves.test_buy_started.from,
} as const satisfies Record<BrandMove, readonly RequestState[]>;

/** Which moves the table allows in a state, so that nobody is offered what would be refused. */
export function possibleMoves(state: RequestState): BrandMove[] {
  const names = Object.keys(MOVES) as BrandMove[];
  return names.filter((move) => (MOVES[move] as readonly RequestState[]).includes(state));
}

/** What is held has its answer: it is undone before another one is given. */
export function isAnswerable(state: RequestState): boolean {
  return (REQUEST.moves.answer_held.from as readonly RequestState[]).includes(state);
}

/** Rights that a notice may rest on at this time, where the marketplace sells: as the pre-flight asks. */
export function usableRights<R extends RightFacts>(
  rights: readonly R[],
  { at, territory }: { readonly at: string; readonly territory: string },
): R[] {
  return rights.filter(
    (right) => isVerified(right) && !isExpired(right, at) && holdsIn(right, territory),
  );
}

export interface PossibleReason {
  readonly code: ReasonCode;
  /** The rights among those given that it can rest on. */
  readonly rightIds: readonly string[];
  readonly evidenceRequired: boolean;
}

/** Reasons that at least one of the rights can carry. */
export function possibleReasons(
  rights: readonly Pick<RightFacts, "id" | "kind">[],
): PossibleReason[] {
  const codes = Object.keys(REASONS) as ReasonCode[];
  return codes.flatMap((code) => {
    const { rights: kinds, evidence } = REASONS[code];
    const rightIds = rights
      .filter(({ kind }) => kinds === null || kinds.includes(kind))
      .map(({ id }) => id);
    const evidenceRequired = evidence.need === "required";
    return rightIds.length === 0 ? [] : [{ code, rightIds, evidenceRequired }];
  });
}

/** Whether the answer that stands can be taken back as if it had not been given. */
export function isUndoable(
  { requestState, answeredAt }: { requestState: string; answeredAt: string | null },
  at: string,
): boolean {
  if (requestState !== "answered" || answeredAt === null) return false;
  return !isAfter(at, plusMinutes(answeredAt, UNDO_MINUTES));
}
