export * from "./answers.js";
export * from "./automation/index.js";
export {
  type Actor,
  type CaseEvent,
  type CaseEventType,
  type ContestForm,
  caseEventSchema,
  contestFormSchema,
  type DisputeOutcome,
  disputeOutcomeSchema,
  type OperatorReason,
  operatorReasonSchema,
  type RecallReason,
  recallReasonSchema,
  type StayKind,
  type StayOutcome,
  stayKindSchema,
  stayOutcomeSchema,
} from "./case-event.js";
export * from "./case-rows.js";
export type { CaseState } from "./case-state.js";
export * from "./check-machines.js";
export type { ClockRow } from "./clocks.js";
export * from "./clusters/index.js";
export * from "./commands/answer-request.js";
export * from "./commands/close-reupload.js";
export * from "./commands/consequences.js";
export * from "./commands/contest.js";
export * from "./commands/contest-clock.js";
export * from "./commands/contest-elements.js";
export * from "./commands/contest-thread.js";
export * from "./commands/decide-contest.js";
export * from "./commands/dispute.js";
export * from "./commands/listing.js";
export type { Moved, Refusal } from "./commands/moved.js";
export * from "./commands/request.js";
export * from "./commands/reverse-decision.js";
export * from "./commands/settle-known.js";
export * from "./commands/stay.js";
export * from "./declarations.js";
export * from "./finding-fingerprint.js";
export { applyEvent, foldCase } from "./fold/fold.js";
export * from "./limits.js";
export type { RequestState } from "./machines.js";
export * from "./needs-new-request.js";
export * from "./notice/index.js";
export * from "./pending/index.js";
export * from "./preflight.js";
export * from "./public-notice/accept-public-notice.js";
export * from "./public-notice/notice-elements.js";
export * from "./public-notice/public-notice-machine.js";
export * from "./public-notice/public-statement.js";
export * from "./reasons.js";
export type { RightFacts } from "./right-facts.js";
export * from "./rights/index.js";
export * from "./standing.js";
export * from "./vault/index.js";
export * from "./what-is-possible.js";
