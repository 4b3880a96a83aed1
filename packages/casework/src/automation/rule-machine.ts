import type { Machine } from "../machine.js";

export const RULE_STATES = ["asking", "licensed", "demoted"] as const;
export type RuleState = (typeof RULE_STATES)[number];

/**
 * The way of a rule at one marketplace, for one kind of right. It begins by asking, and acts alone only while the
 * operator licenses it.
 */
export const RULE = {
  name: "rule",
  initial: "asking",
  states: RULE_STATES,
  finals: [],
  moves: {
    licensed: { from: ["asking", "demoted"], to: "licensed", words: "licensed" },
    /** By the operator; of a demoted rule: it has been seen. */
    withdrawn: { from: ["licensed", "demoted"], to: "asking", words: "put back to asking" },
    /** By the house, when what earned the licence no longer holds. */
    demoted: { from: ["licensed"], to: "demoted", words: "demoted" },
  },
} as const satisfies Machine<RuleState>;
