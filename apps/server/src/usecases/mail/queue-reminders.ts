import { remindersOf } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Context } from "../../context.js";
import { queueMail } from "./queue-mail.js";

const SCOPE = { role: "jobs", job: "mail" } as const;

interface Waiting {
  readonly brandId: string;
  readonly brand: string;
  readonly deliveredAt: string;
  readonly dueAt: string;
  readonly count: number;
}

/**
 * Reminds brands of requests that are not answered yet, at half their time and on their last day: once a day and stage
 * for all that are due on the same day. Again changes nothing.
 */
export async function queueReminders(context: Context): Promise<void> {
  await context.store.transaction(SCOPE, async (tx) => {
    const { rows } = await sql<Waiting>`
      select c.brand_id, b.name as brand, min(c.delivered_at) as delivered_at, min(c.due_at) as due_at,
        count(*)::int as count
      from cases c join brands b on b.id = c.brand_id
      where c.request_state in ('delivered', 'opened') and c.due_at > ${tx.now} and c.delivered_at is not null
      group by c.brand_id, b.name, date_trunc('day', c.delivered_at at time zone 'UTC'), c.due_at
      order by c.due_at, c.brand_id`.execute(tx.db);
    for (const { brandId, brand, count, deliveredAt, dueAt } of rows) {
      const reached = remindersOf(deliveredAt, dueAt).filter(({ at }) => at <= tx.now);
      const last = reached.at(-1);
      if (last === undefined) continue;
      const data = { brandId, brand, count, dueAt, stage: last.stage };
      await queueMail(tx, { kind: "due_reminder", data }, `${last.stage}:${dueAt.slice(0, 10)}`);
    }
  });
}
