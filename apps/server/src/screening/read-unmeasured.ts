import { BUDGET_VERSION } from "@touchstone/screening";
import { sql } from "kysely";
import type { Tx } from "../store/store.js";
import { COUNTING_STATES } from "./brand-rights.js";

/** Rights are measured while they wait to be reviewed, so that a verified one seldom waits for it. */
const WAITING_STATES = ["submitted", "in_review"] as const;

/** A word mark without a budget of the words it has now. */
export interface UnmeasuredMark {
  readonly id: string;
  readonly text: string;
  readonly aliases: readonly string[];
}

/**
 * Word marks to measure: those that count first, each time the one that waits longest; at last those that were
 * measured by an older engine or on another background.
 *
 * @param leftOut ids of rights that cannot be measured
 */
export async function readUnmeasured(
  tx: Tx,
  most: number,
  leftOut: Iterable<string>,
): Promise<readonly UnmeasuredMark[]> {
  const { rows } = await sql<UnmeasuredMark>`
    select r.id, r.text, r.aliases
    from rights r left join right_budgets w
      on w.right_id = r.id and w.text = r.text and w.aliases = r.aliases
    where r.kind = 'word_mark' and r.text is not null
      and r.state = any(${[...COUNTING_STATES, ...WAITING_STATES]}::text[])
      and w.measured_by is distinct from ${BUDGET_VERSION}
      and r.id <> all(${[...leftOut]}::uuid[])
    order by w.right_id is not null, r.state = any(${[...COUNTING_STATES]}::text[]) desc,
      r.updated_at, r.id
    limit ${most}`.execute(tx.db);
  return rows;
}
