import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

interface DemotedRule {
  readonly subject: string;
  readonly marketplace: string;
  readonly count: number;
  readonly since: string;
  readonly detail: string;
}

/** Rules that acted alone and lost their licence, until somebody has seen it. */
export async function demotedRules(tx: Tx): Promise<readonly DemotedRule[]> {
  const { rows } = await sql<DemotedRule>`
    select r.marketplace_id as subject, r.marketplace_id as marketplace, 1 as count,
      r.changed_at as since, r.rule || ' for ' || replace(r.right_kind, '_', ' ') || ': ' || (
        select replace(c.cause, '_', ' ') from automation_rule_changes c
        where c.marketplace_id = r.marketplace_id and c.rule = r.rule and c.right_kind = r.right_kind
          and c.state_after = 'demoted'
        order by c.at desc limit 1) as detail
    from automation_rules r where r.state = 'demoted'
    order by r.changed_at limit 200`.execute(tx.db);
  return rows;
}
