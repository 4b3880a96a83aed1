import { sql } from "kysely";
import type { Context } from "../../context.js";
import type { Tx } from "../../store/store.js";
import { queueMail } from "./queue-mail.js";

/** Hour of the day, in UTC, at which brands are told what is open. */
const DIGEST_HOUR = 8;

/** The day whose digest is due at `now` (milliseconds since 1970); `null` before its hour. */
export function digestDay(now: number): string | null {
  const instant = new Date(now);
  return instant.getUTCHours() < DIGEST_HOUR ? null : instant.toISOString().slice(0, 10);
}

/** Queues the digest of a day for every brand with open requests. Again on the same day changes nothing. */
export async function queueDigests(context: Context, day: string): Promise<void> {
  const scope = { role: "jobs", job: "mail" } as const;
  const brands = await context.store.transaction(scope, openRequests);
  for (const brand of brands) {
    await context.store.transaction(scope, (tx) =>
      queueMail(tx, { kind: "daily_digest", data: brand }, day),
    );
  }
}

interface OpenRequests {
  readonly brandId: string;
  readonly brand: string;
  readonly count: number;
  readonly exposure: { amount: string; currency: string | null }[];
  readonly oldest: string;
}

/** Of what the brand can answer and has not put off. */
async function openRequests(tx: Tx): Promise<OpenRequests[]> {
  const { rows } = await sql<
    Omit<OpenRequests, "exposure"> & { amount: string; currency: string | null }
  >`
    select c.brand_id, b.name as brand, count(*) as count, sum(c.exposure)::text as amount,
      c.exposure_currency as currency, min(c.delivered_at) as oldest
    from cases c join brands b on b.id = c.brand_id
    where c.request_state in ('delivered', 'opened', 'needs_evidence', 'expired_unanswered')
      and c.delivered_at is not null
    group by c.brand_id, b.name, c.exposure_currency
    order by c.brand_id, c.exposure_currency`.execute(tx.db);
  const brands = new Map<string, OpenRequests>();
  for (const { amount, currency, ...row } of rows) {
    const before = brands.get(row.brandId) ?? { ...row, count: 0, exposure: [] };
    brands.set(row.brandId, {
      ...before,
      count: before.count + row.count,
      exposure: [...before.exposure, { amount, currency }],
      oldest: earlier(row.oldest, before.oldest),
    });
  }
  return [...brands.values()];
}

function earlier(one: string, other: string): string {
  if (one < other) return one;
  return other;
}
