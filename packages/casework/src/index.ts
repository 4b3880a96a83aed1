export * from "./answers.js";
export {
  type Actor,
  type CaseEvent,
  type CaseEventType,
  caseEventSchema,
  type OperatorReason,
  operatorReasonSchema,
  type RecallReason,
  recallReasonSchema,
} from "./case-event.js";
export * from "./case-rows.js";
export type { CaseState } from "./case-state.js";
export * from "./check-machines.js";
export type { ClockRow } from "./clocks.js";
export * from "./commands/answer-request.js";
export * from "./commands/contest.js";
export * from "./commands/listing.js";
export type { Moved, Refusal } from "./commands/moved.js";
export * from "./commands/request.js";
export * from "./commands/reverse-decision.js";
export * from "./declarations.js";
export * from "./finding-fingerprint.js";
export { applyEvent, foldCase } from "./fold/fold.js";
export * from "./limits.js";
export type { RequestState } from "./machines.js";
export * from "./needs-new-request.js";
export * from "./preflight.js";
export * from "./reasons.js";
export type { RightFacts } from "./right-facts.js";
export * from "./what-is-possible.js";
