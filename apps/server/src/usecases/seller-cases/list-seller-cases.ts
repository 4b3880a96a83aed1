import { sql } from "kysely";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";
import { sellerScope } from "./seller-scope.js";

/** What a seller was told about their listings, the newest first (at most 200). */
export async function listSellerCases(context: Context, actor: SellerActor) {
  return context.store.transaction(sellerScope(actor), async ({ db }) => {
    const items = await db
      .selectFrom("caseForSeller as c")
      .innerJoin("snapshots as s", "s.id", "c.snapshotId")
      .innerJoin("marketplaces as m", "m.id", "c.marketplaceId")
      .select(["c.id", "c.listingId as listing", "c.decision", "c.restrictionState"])
      .select(["c.contestState", "c.sellerInformedAt as informedAt", "m.name as marketplaceName"])
      .select(sql<string>`s.body ->> 'title'`.as("title"))
      .select(
        sql<string | null>`(select st.body ->> 'notifier' from statements st
          where st.case_id = c.id order by st.issued_at desc limit 1)`.as("brand"),
      )
      .select(
        sql<string | null>`(select max(r.contest_until) from restrictions r
          where r.case_id = c.id and r.state = 'active')`.as("contestUntil"),
      )
      .select(
        sql<"removed" | "paused" | null>`(select r.measure from restrictions r
          where r.case_id = c.id and r.state = 'active' order by r.imposed_at desc limit 1)`.as(
          "measure",
        ),
      )
      .orderBy("c.sellerInformedAt", "desc")
      .orderBy("c.id")
      .limit(200)
      .execute();
    return done({ items });
  });
}
