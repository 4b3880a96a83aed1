import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";

export interface SessionItem {
  readonly id: string;
  readonly begunAt: Instant;
  /** To the minute. */
  readonly lastSeenAt: Instant;
  readonly endsAt: Instant;
  readonly network: string;
  readonly browser: string;
  readonly way: string;
  readonly secondFactor: boolean;
  /** The one in which this is asked. */
  readonly current: boolean;
}

/** Where the person is signed in now; the newest first. What is over by age or silence is not among them. */
export async function listSessions(
  context: Context,
  actor: MemberActor,
): Promise<Result<{ readonly items: readonly SessionItem[] }>> {
  const rows = await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .selectFrom("authSessions")
      .select(["id", "createdAt", "lastSeenAt", "expiresAt", "ipAddress", "userAgent"])
      .select(["way", "secondFactorAt"])
      .where("userId", "=", actor.userId)
      .where("expiresAt", ">", tx.now)
      .orderBy("createdAt", "desc")
      .orderBy("id")
      .execute(),
  );
  const { idle, longest } = context.config.sessions;
  const now = context.clock();
  const items = rows.map((row) => ({
    id: row.id,
    begunAt: row.createdAt,
    lastSeenAt: row.lastSeenAt ?? row.createdAt,
    endsAt: earlier(row.expiresAt, Date.parse(row.createdAt) + longest),
    network: row.ipAddress ?? "",
    browser: row.userAgent ?? "",
    way: row.way,
    secondFactor: row.secondFactorAt !== null,
    current: row.id === actor.session?.id,
  }));
  return done({
    items: items.filter(
      ({ lastSeenAt, endsAt }) => now - Date.parse(lastSeenAt) <= idle && now <= Date.parse(endsAt),
    ),
  });
}

function earlier(one: Instant, other: number): Instant {
  return new Date(Math.min(Date.parse(one), other)).toISOString();
}
