import { sql } from "kysely";
import type { Context } from "../../context.js";
import { backOff } from "../../delivery/back-off.js";
import { instantAfter } from "../../delivery/instant-after.js";
import { compose } from "../../mail/compose.js";
import { type Mailer, mailFault } from "../../mail/mailer.js";
import { type Message, messageSchema } from "../../mail/message.js";
import type { Tx } from "../../store/store.js";

const SCOPE = { role: "jobs", job: "mail" } as const;
const MAIL_PACE = { first: 60_000, longest: 6 * 60 * 60_000 };
const MOST_ATTEMPTS = 20;
const DAY = 24 * 60 * 60_000;
/** After this it tells nothing new any more, as when a mail server is set up late. */
const OF_USE_FOR: Readonly<Record<Message["kind"], number>> = {
  first_waiting_request: 7 * DAY,
  daily_digest: DAY,
};

/** Sends one mail that is due. False when there is none. */
export async function sendMail(context: Context, mailer: Mailer): Promise<boolean> {
  const taken = await context.store.transaction(SCOPE, takeDue);
  if (taken === null) return false;
  const outcome = await attempt(context, mailer, taken);
  if (outcome.state === "given_up") {
    context.log.error({ mail: taken.id, reason: outcome.lastError }, "a mail was given up");
  }
  await context.store.transaction(SCOPE, async (tx) => {
    await tx.db
      .updateTable("mailQueue")
      .set({ ...outcome, sentAt: outcome.state === "sent" ? tx.now : null })
      .where("id", "=", taken.id)
      .where("state", "=", "waiting")
      .execute();
  });
  return true;
}

interface Taken {
  readonly id: string;
  readonly attempts: number;
  /** `null` when this version does not know what it says. */
  readonly message: Message | null;
  readonly createdAt: string;
  /** `null` when nobody may be told any more. */
  readonly reader: { readonly name: string; readonly email: string } | null;
}

/** Until its next attempt the mail is this process's alone; it goes again should the process die. */
async function takeDue(tx: Tx): Promise<Taken | null> {
  const row = await tx.db
    .selectFrom("mailQueue")
    .select(["id", "userId", "kind", "data", "attempts", "createdAt"])
    .where("state", "=", "waiting")
    .where("nextAttemptAt", "<=", tx.now)
    .orderBy("nextAttemptAt")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return null;
  const attempts = row.attempts + 1;
  await tx.db
    .updateTable("mailQueue")
    .set({ attempts, nextAttemptAt: instantAfter(tx.now, backOff(MAIL_PACE, row.id, attempts)) })
    .where("id", "=", row.id)
    .execute();
  const read = messageSchema.safeParse({ kind: row.kind, data: row.data });
  if (!read.success) return { ...row, attempts, message: null, reader: null };
  const message = read.data;
  const reader = await tx.db
    .selectFrom("authUsers as u")
    .select(["u.name", "u.email"])
    .where("u.id", "=", row.userId)
    // Who has left the brand is told nothing of it.
    .where((where) =>
      where.exists(
        where
          .selectFrom("members as m")
          .select(sql`1`.as("one"))
          .whereRef("m.userId", "=", "u.id")
          .where("m.organisationId", "=", message.data.brandId)
          .where("m.removedAt", "is", null),
      ),
    )
    .executeTakeFirst();
  return { id: row.id, attempts, message, createdAt: row.createdAt, reader: reader ?? null };
}

interface Outcome {
  readonly state: "sent" | "waiting" | "given_up";
  readonly lastError: string | null;
}

async function attempt(context: Context, mailer: Mailer, taken: Taken): Promise<Outcome> {
  const { message, reader, attempts } = taken;
  if (message === null) return { state: "given_up", lastError: "not a message of this version" };
  if (reader === null) return { state: "given_up", lastError: "its reader has left" };
  if (context.clock() - Date.parse(taken.createdAt) > OF_USE_FOR[message.kind]) {
    return { state: "given_up", lastError: "too old to be of use" };
  }
  const to = { name: reader.name, address: reader.email };
  try {
    await mailer.send({ to, ...compose(message, reader.name, context.config.publicUrl) });
    return { state: "sent", lastError: null };
  } catch (error) {
    const state = attempts >= MOST_ATTEMPTS ? "given_up" : "waiting";
    return { state, lastError: mailFault(error) };
  }
}
