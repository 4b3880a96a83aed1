import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../../src/context.js";
import { addAdmin } from "./screening.js";

const JOB = { role: "jobs", job: "test" } as const;

/**
 * A record at a marketplace, as the rows of settled cases: of five brands, each of which confirmed so many re-uploads,
 * whose time to contest is over. They came after the case that is given, and rest on its right's kind.
 */
export async function earnRule(context: Context, firstCase: string, each: number): Promise<void> {
  await context.store.transaction(JOB, async (tx) => {
    for (const name of ["one", "two", "three", "four", "five"]) {
      const brand = await addAdmin(tx, "brand", `${name} ${randomUUID()}`);
      const { id } = brand.organisation;
      const made = { createdAt: tx.now, updatedAt: tx.now };
      await tx.db
        .insertInto("brands")
        .values({ id, name: `${name} ${id}`, identityState: "confirmed", ...made })
        .execute();
      await sql`
        insert into cases (id, marketplace_id, listing_id, brand_id, snapshot_id, version, finding, fingerprint,
          risk, exposure, request_state, answer, decision, restriction_state, earlier_case_id, earlier_answer,
          earlier_at, answered_at, created_at, updated_at)
        select gen_random_uuid(), marketplace_id, ${id} || '-' || n, ${id}, snapshot_id, 1, finding,
          fingerprint, risk, exposure, 'answered', 'counterfeit', 'restrict', 'active', id, 'counterfeit',
          ${tx.now}::timestamptz, ${tx.now}::timestamptz, ${tx.now}::timestamptz, ${tx.now}::timestamptz
        from cases, generate_series(1, ${each}::int) n where id = ${firstCase}`.execute(tx.db);
      await sql`
        insert into case_events (case_id, seq, marketplace_id, listing_id, type, at, actor_kind, data)
        select id, 1, marketplace_id, listing_id, 'contest_window_closed', ${tx.now}::timestamptz, 'system',
          '{}' from cases where brand_id = ${id}`.execute(tx.db);
    }
  });
}
