import { sql } from "kysely";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

const HOUR = 3_600_000;

interface Rate {
  /** Milliseconds. */
  readonly window: number;
  readonly most: number;
}

/** Notices of one address in a day and of one network in an hour; bytes that one network uploads in an hour. */
export const NOTICE_RATES = {
  email: { window: 24 * HOUR, most: 10 },
  network: { window: HOUR, most: 30 },
  files: { window: HOUR, most: 200 * 1024 * 1024 },
} as const satisfies Record<string, Rate>;

export type RateKind = keyof typeof NOTICE_RATES;

const TOO_OFTEN = "Too many notices came from here or under this address. Come again later.";

/**
 * Counts `amount` more, or refuses it. Counted in the database, so that all processes agree; whom it counts is
 * kept as a keyed hash, for a day after the window. Which of the counters is at its end is not told.
 */
export function takeRate(
  context: Context,
  kind: RateKind,
  whom: string,
  amount = 1,
): Promise<Result<void>> {
  const { window, most } = NOTICE_RATES[kind];
  const key = context.sealer.token(`public notice rate ${kind}`, whom);
  return context.store.transaction({ role: "public" }, async (tx) => {
    const now = Date.parse(tx.now);
    const startsAt = now - (now % window);
    const endsAt = startsAt + window;
    const expiresAt = new Date(endsAt + 24 * HOUR).toISOString();
    const { rows } = await sql<{ used: number }>`
      insert into public_notice_rates (kind, key, starts_at, used, expires_at)
      values (${kind}, ${key}, ${new Date(startsAt).toISOString()}, ${amount}, ${expiresAt})
      on conflict (kind, key, starts_at)
      do update set used = public_notice_rates.used + excluded.used
      returning used::float8 as used`.execute(tx.db);
    if ((rows[0]?.used ?? 0) <= most) return done(undefined);
    return failed("rate_limited", TOO_OFTEN, { retryAfter: (endsAt - now) / 1_000 });
  });
}
