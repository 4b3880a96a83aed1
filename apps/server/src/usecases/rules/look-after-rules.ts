import { demotionOf, reverseByAudit } from "@touchstone/casework";
import { plusMinutes } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Context } from "../../context.js";
import type { Tx } from "../../store/store.js";
import { openListing } from "../cases/open-listing.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { fallsSince } from "./falls-since.js";
import { readRecords } from "./read-records.js";
import { changeRule, lockRule, REUPLOAD, type RuleRow } from "./rule-rows.js";
import { NO_RECORD } from "./rule-view.js";

const SCOPE = { role: "jobs", job: "rules" } as const;
/** A licensed rule's record is counted anew this often; what falls is seen at once. */
const LOOK_MINUTES = 60;

/**
 * Undoes what an audit did not bear out, and demotes the rules that no longer earn their licence. False when there
 * was nothing to do.
 */
export async function lookAfterRules(context: Context): Promise<boolean> {
  const undone = await undoOneContradicted(context);
  const demoted = await lookAtOneRule(context);
  return undone || demoted;
}

/** What a rule closed is put back where its brand, asked without knowing, said otherwise. */
async function undoOneContradicted(context: Context): Promise<boolean> {
  return context.store.transaction(SCOPE, async (tx) => {
    const { rows } = await sql<{ id: string; marketplaceId: string; listingId: string }>`
      select c.id, c.marketplace_id, c.listing_id
      from cases a join cases c on c.id = a.audit_of
      where a.audit_of is not null and a.request_state = 'answered'
        and a.answer in ('genuine', 'genuine_unauthorised', 'not_ours') and c.decision is not null
      order by a.answered_at limit 1`.execute(tx.db);
    const [found] = rows;
    if (found === undefined) return false;
    const listing = await openListing(tx, found);
    const state = await loadCase(tx, found.id, { forUpdate: true });
    if (state === null) return false;
    const moved = reverseByAudit(state, { at: tx.now, ids: { decision: tx.newId() } });
    // Somebody was faster.
    if (!moved.ok) return false;
    const next = await appendCaseEvents(tx, state, moved.events);
    await tellMarketplace(context, tx, listing, next, "state");
    return true;
  });
}

async function lookAtOneRule(context: Context): Promise<boolean> {
  return context.store.transaction(SCOPE, async (tx) => {
    for (const rule of await licensedRules(tx)) {
      const falls = await fallsSince(tx, rule.licenceId ?? "");
      const due = rule.lookedAt === null || plusMinutes(rule.lookedAt, LOOK_MINUTES) <= tx.now;
      if (!due && falls.reversed + falls.contradictedByAudit === 0) continue;
      const record = (await readRecords(tx, rule.marketplaceId)).get(rule.rightKind) ?? NO_RECORD;
      const cause = demotionOf(record, falls);
      // Who licensed or withdrew it meanwhile was here first.
      const held = await lockRule(tx, rule.marketplaceId, rule.rightKind);
      if (held?.state !== "licensed" || held.licenceId !== rule.licenceId) continue;
      if (cause === null) {
        await noteLooked(tx, rule);
        continue;
      }
      const { marketplaceId, rightKind, auditShare } = rule;
      const after = { before: "licensed", after: "demoted", memberId: null, reason: null } as const;
      await changeRule(tx, { marketplaceId, rightKind, auditShare, ...after, cause, record });
      return true;
    }
    return false;
  });
}

function licensedRules(tx: Tx): Promise<RuleRow[]> {
  return tx.db
    .selectFrom("automationRules")
    .selectAll()
    .where("state", "=", "licensed")
    .orderBy("marketplaceId")
    .orderBy("rightKind")
    .execute();
}

async function noteLooked(tx: Tx, { marketplaceId, rightKind }: RuleRow): Promise<void> {
  await tx.db
    .updateTable("automationRules")
    .set({ lookedAt: tx.now })
    .where("marketplaceId", "=", marketplaceId)
    .where("rule", "=", REUPLOAD)
    .where("rightKind", "=", rightKind)
    .execute();
}
