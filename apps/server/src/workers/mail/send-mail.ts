import { sql } from "kysely";
import type { Context } from "../../context.js";
import { backOff } from "../../delivery/back-off.js";
import { instantAfter } from "../../delivery/instant-after.js";
import { compose } from "../../mail/compose.js";
import { type Mail, type Mailer, mailFault } from "../../mail/mailer.js";
import { type Message, messageSchema } from "../../mail/message.js";
import type { Tx } from "../../store/store.js";
import { readNoticeMail } from "./read-notice-mail.js";

const SCOPE = { role: "jobs", job: "mail" } as const;
const MAIL_PACE = { first: 60_000, longest: 6 * 60 * 60_000 };
const MOST_ATTEMPTS = 20;
const DAY = 24 * 60 * 60_000;
/** After this it tells nothing new any more, as when a mail server is set up late. */
const OF_USE_FOR: Readonly<Record<Message["kind"], number>> = {
  first_waiting_request: 7 * DAY,
  daily_digest: DAY,
  due_reminder: 2 * DAY,
  right_ending: 7 * DAY,
  contest_received: 14 * DAY,
};
/** A notice is worth its answer however late; what is not confirmed in a day is worth nothing. */
const NOTICE_MAIL_FOR = 30 * DAY;
const CONFIRMATION_FOR = DAY;

/** Sends one mail that is due. False when there is none. */
export async function sendMail(context: Context, mailer: Mailer): Promise<boolean> {
  const taken = await context.store.transaction(SCOPE, (tx) => takeDue(context, tx));
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
  readonly createdAt: string;
  /** Milliseconds after which it tells nothing new any more. */
  readonly ofUseFor: number;
  /** What is to be sent, or why nothing can be. */
  readonly mail: Mail | string;
}

interface QueuedRow {
  readonly id: string;
  readonly userId: string | null;
  readonly noticeId: string | null;
  readonly kind: string;
  readonly data: unknown;
}

/** Until its next attempt the mail is this process's alone; it goes again should the process die. */
async function takeDue(context: Context, tx: Tx): Promise<Taken | null> {
  const row = await tx.db
    .selectFrom("mailQueue")
    .select(["id", "userId", "noticeId", "kind", "data", "attempts", "createdAt"])
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
  const { id, createdAt } = row;
  return { id, attempts, createdAt, ...(await readMail(context, tx, row)) };
}

async function readMail(
  context: Context,
  tx: Tx,
  row: QueuedRow,
): Promise<Pick<Taken, "mail" | "ofUseFor">> {
  const { noticeId, kind } = row;
  if (noticeId !== null) {
    const mail = await readNoticeMail(context, tx, { kind, noticeId });
    const ofUseFor = kind === "public_notice_confirm" ? CONFIRMATION_FOR : NOTICE_MAIL_FOR;
    return { mail: mail ?? READER_LEFT, ofUseFor };
  }
  const read = messageSchema.safeParse({ kind, data: row.data });
  if (!read.success) return { mail: "not a message of this version", ofUseFor: DAY };
  const message = read.data;
  const ofUseFor = OF_USE_FOR[message.kind];
  const reader = await readerOf(tx, row.userId ?? "", message);
  if (reader === undefined) return { mail: READER_LEFT, ofUseFor };
  const { name, email: address } = reader;
  const composed = compose(message, name, context.config.publicUrl);
  return { mail: { to: { name, address }, ...composed }, ofUseFor };
}

const READER_LEFT = "its reader has left";

function readerOf(tx: Tx, userId: string, message: Message) {
  return (
    tx.db
      .selectFrom("authUsers as u")
      .select(["u.name", "u.email"])
      .where("u.id", "=", userId)
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
      .executeTakeFirst()
  );
}

interface Outcome {
  readonly state: "sent" | "waiting" | "given_up";
  readonly lastError: string | null;
}

async function attempt(context: Context, mailer: Mailer, taken: Taken): Promise<Outcome> {
  const { mail, attempts } = taken;
  if (typeof mail === "string") return { state: "given_up", lastError: mail };
  if (context.clock() - Date.parse(taken.createdAt) > taken.ofUseFor) {
    return { state: "given_up", lastError: "too old to be of use" };
  }
  try {
    await mailer.send(mail);
    return { state: "sent", lastError: null };
  } catch (error) {
    const state = attempts >= MOST_ATTEMPTS ? "given_up" : "waiting";
    return { state, lastError: mailFault(error) };
  }
}
