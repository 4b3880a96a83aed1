export { AUDIT_SHARE, isAudited } from "./audit-share.js";
export { lowerBound, PRECISION_TO_ACT, trialsNeeded } from "./bound.js";
export * from "./license-rule.js";
export { RULE, RULE_STATES, type RuleState } from "./rule-machine.js";
export { type BrandMatch, type RuleRecord, ruleRecord } from "./rule-record.js";
