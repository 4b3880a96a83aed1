import { NOTICE } from "@touchstone/casework";
import { sql } from "kysely";

/** Where an item stands: before it has a case, and then as the case does. */
export const ITEM_STATES = ["waiting", "preflight_failed", ...NOTICE.states] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/**
 * The state of an item `i` with its case `c`. A notice that answered a request has no machine of its own: what
 * became of the answer says it.
 */
export const ITEM_STATE = sql<ItemState>`case
  when i.state <> 'taken' then i.state
  when c.notice_state is not null then c.notice_state
  when c.decision = 'restrict' and c.contest_state = 'upheld' then 'upheld'
  when c.decision = 'restrict' then 'enforced'
  when c.decision = 'would_restrict' then 'accepted'
  when c.contest_state = 'reversed' then 'reversed'
  else 'withdrawn' end`;
