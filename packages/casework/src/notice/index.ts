export * from "./answer-of.js";
export * from "./notice-codes.js";
export { NOTICE, type NoticeState, PENDING_NOTICE_STATES } from "./notice-machine.js";
export * from "./review-notice.js";
export * from "./route-notice.js";
export * from "./submit-notice.js";
