import { isAfter, plusMinutes } from "@touchstone/regimes";
import { type Actor, isBrandSide, type OperatorReason, SYSTEM } from "../case-event.js";
import { type CaseState, currentAnswer, currentDecision } from "../case-state.js";
import { UNDO_MINUTES } from "../limits.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { reversal } from "./reversal.js";

interface Acted {
  readonly at: string;
  readonly actor: Actor;
  /** For the decision that reverses. */
  readonly ids: { readonly decision: string };
}

const NOTHING_TO_REVERSE = "No decision that restricts is in force in this case.";

/** The operator reverses a decision of its own accord. */
export function reverseDecision(
  state: CaseState,
  { at, actor, ids, reason }: Acted & { readonly reason: OperatorReason },
): Moved {
  if (actor.kind !== "operator") return illegalMove("Only the operator reverses a decision.");
  if (!restricts(state)) return illegalMove(NOTHING_TO_REVERSE);
  return moved(
    ...reversal(state, {
      at,
      actor,
      decisionId: ids.decision,
      basis: "operator",
      reason,
      countsForStanding: true,
      messageRef: null,
    }),
  );
}

/** What a rule closed falls, for its brand, asked without knowing of it, said otherwise. */
export function reverseByAudit(state: CaseState, { at, ids }: Omit<Acted, "actor">): Moved {
  if (currentDecision(state)?.basis !== "own_initiative") {
    return illegalMove("No rule's decision is in force in this case.");
  }
  return moved(
    ...reversal(state, {
      at,
      actor: SYSTEM,
      decisionId: ids.decision,
      basis: "operator",
      reason: "audit",
      countsForStanding: true,
      messageRef: null,
    }),
  );
}

/**
 * The side that answered takes its answer back. Within minutes it is as if it had not been given: the
 * request is open again, and it counts for nobody's standing. Later only a notice can be withdrawn, which
 * lifts what it led to and counts.
 */
export function undoAnswer(state: CaseState, { at, actor, ids }: Acted): Moved {
  if (!isBrandSide(actor)) {
    return illegalMove("Only the side that answered takes its answer back.");
  }
  const answer = currentAnswer(state);
  const byRule = currentDecision(state)?.basis === "own_initiative";
  const acted = { at, actor, decisionId: ids.decision, basis: "undo", messageRef: null } as const;
  // The brand does not hold to what it confirmed before: what a rule made of it falls.
  if (byRule) {
    return moved(...reversal(state, { ...acted, reason: "withdrawn", countsForStanding: true }));
  }
  if (answer === undefined || currentDecision(state) === undefined) {
    return illegalMove("No answer stands in this case.");
  }
  if (!isAfter(at, plusMinutes(answer.answeredAt, UNDO_MINUTES))) {
    return moved(...reversal(state, { ...acted, reason: "undone", countsForStanding: false }));
  }
  if (!restricts(state)) {
    return illegalMove(`An answer can be taken back for ${UNDO_MINUTES} minutes.`);
  }
  return moved(...reversal(state, { ...acted, reason: "withdrawn", countsForStanding: true }));
}

function restricts(state: CaseState): boolean {
  const kind = currentDecision(state)?.kind;
  return kind === "restrict" || kind === "would_restrict";
}
