import { type BrandMatch, type RuleRecord, ruleRecord } from "@touchstone/casework";
import { automationRecordFrom } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

type Row = Omit<BrandMatch, "reversal"> & {
  readonly rightKind: string;
  readonly reason: string | null;
  readonly counts: boolean | null;
};

/**
 * What the rule for re-uploads has been right and wrong in at a marketplace, by kind of right, over the time that
 * counts. Whether a brand is more than confirmed is not judged yet. Scope of the operator, or jobs.
 */
export async function readRecords(
  tx: Tx,
  marketplace: string,
): Promise<ReadonlyMap<string, RuleRecord>> {
  const { rows } = await sql<Row>`
    with matches as (
      select c.id, c.brand_id, 'asked' as kind, c.answer, c.decision, c.earlier_case_id as rests_on,
        null::uuid as right_id
      from cases c
      where c.marketplace_id = ${marketplace} and c.request_state = 'answered'
        and c.earlier_answer in ('counterfeit', 'other_infringement')
        and c.answered_at > ${automationRecordFrom(tx.now)}::timestamptz
      union all
      select a.id, a.brand_id, 'audit', a.answer, a.decision, null, d.right_id
      from cases c join decisions d on d.case_id = c.id and d.basis = 'own_initiative'
        join cases a on a.audit_of = c.id
      where c.marketplace_id = ${marketplace} and c.closed_by is not null and a.request_state = 'answered'
        and a.answered_at > ${automationRecordFrom(tx.now)}::timestamptz
      union all
      select c.id, c.brand_id, 'closed', null, c.decision, null, d.right_id
      from cases c join decisions d on d.case_id = c.id and d.basis = 'own_initiative'
      where c.marketplace_id = ${marketplace} and c.closed_by is not null
        and d.decided_at > ${automationRecordFrom(tx.now)}::timestamptz
    )
    select m.brand_id, m.kind, m.answer, m.decision, r.kind as right_kind,
      exists (
        select from case_events e where e.case_id = m.id and e.type = 'contest_window_closed'
      ) as window_closed,
      v.reason, v.counts
    from matches m
      join rights r on r.id = coalesce(m.right_id, (
        select a.right_id from answers a where a.case_id = m.rests_on and a.right_id is not null
        order by a.answered_at desc limit 1))
      join brands b on b.id = m.brand_id and b.identity_state = 'confirmed'
      left join lateral (
        select e.data ->> 'reason' as reason, (e.data ->> 'countsForStanding')::boolean as counts
        from case_events e where e.case_id = m.id and e.type = 'reversed' order by e.seq desc limit 1
      ) v on true`.execute(tx.db);
  const kinds = new Map<string, BrandMatch[]>();
  for (const { rightKind, reason, counts, ...match } of rows) {
    const reversal = reason === null ? null : { reason, counts: counts ?? true };
    const known = kinds.get(rightKind);
    if (known === undefined) kinds.set(rightKind, [{ ...match, reversal }]);
    else known.push({ ...match, reversal });
  }
  return new Map([...kinds].map(([kind, matches]) => [kind, ruleRecord(matches)]));
}
