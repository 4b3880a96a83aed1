import { notifierComplaintUntil } from "@touchstone/regimes";
import type { Context } from "../../context.js";
import { composeNotice, NOTICE_MAIL_KINDS } from "../../mail/compose-notice.js";
import type { Mail } from "../../mail/mailer.js";
import type { Tx } from "../../store/store.js";
import { referenceOf } from "../../usecases/public-notices/notice-reference.js";
import { noticeToken } from "../../usecases/public-notices/notice-token.js";

/** What a mail to the sender of a notice says now, and to whom; `null` when nobody may be told any more (jobs). */
export async function readNoticeMail(
  context: Pick<Context, "config" | "sealer">,
  tx: Tx,
  { kind: written, noticeId }: { readonly kind: string; readonly noticeId: string },
): Promise<Mail | null> {
  const kind = NOTICE_MAIL_KINDS.find((one) => one === written);
  const row = await tx.db
    .selectFrom("publicNotices as n")
    .innerJoin("publicNoticeSenders as s", "s.noticeId", "n.id")
    .select(["s.name", "s.email", "n.outcome", "n.firstDecidedAt"])
    .where("n.id", "=", noticeId)
    .executeTakeFirst();
  if (kind === undefined || row === undefined) return null;
  const said = { public_notice_question: "question", public_notice_decision: "reasons" } as const;
  const text = kind in said ? await lastText(tx, noticeId, said[kind as keyof typeof said]) : null;
  const isConfirmation = kind === "public_notice_confirm";
  const token = noticeToken(context.sealer, isConfirmation ? "confirmation" : "status", noticeId);
  const path = isConfirmation ? "/notice/confirm" : "/notice/status";
  const composed = composeNotice(kind, {
    name: row.name,
    reference: referenceOf(noticeId),
    // Behind the number sign: it goes to no server's log.
    link: `${context.config.publicUrl}${path}#token=${token}`,
    text,
    outcome: row.outcome as "restricted" | "no_action" | null,
    complaintUntil: row.firstDecidedAt === null ? null : notifierComplaintUntil(row.firstDecidedAt),
  });
  return { to: { name: row.name, address: row.email }, ...composed };
}

async function lastText(tx: Tx, noticeId: string, kind: "question" | "reasons") {
  const row = await tx.db
    .selectFrom("publicNoticeMessages")
    .select("text")
    .where("noticeId", "=", noticeId)
    .where("kind", "=", kind)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.text ?? null;
}
