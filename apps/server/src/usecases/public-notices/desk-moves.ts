import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type LockedNotice, moveNotice } from "./move-notice.js";
import { addNoticeMessage } from "./notice-message.js";
import { onNotice } from "./on-notice.js";
import { queueNoticeMail } from "./queue-notice-mail.js";
import type { PublicNoticeView } from "./read-public-notice.js";
import { restrictOnNotice } from "./restrict-on-notice.js";
import { barredFromComplaint, settleComplaint } from "./settle-complaint.js";

export interface SeenNotice {
  readonly id: string;
  readonly version: number;
}

/** Asks the sender for what is missing, by mail and on the status page. */
export function askSender(
  context: Context,
  actor: MemberActor,
  { question, ...seen }: SeenNotice & { readonly question: string },
): Promise<Result<PublicNoticeView>> {
  return onNotice(context, actor, seen, async (tx, notice) => {
    const moved = await moveNotice(tx, notice, "clarification_asked");
    if (!moved.ok) return moved;
    const message = { kind: "question", text: question, memberId: actor.memberId } as const;
    await addNoticeMessage(tx, notice.id, message);
    await queueNoticeMail(tx, "public_notice_question", after(notice));
    return moved;
  });
}

/** Gives the notice to those who can weigh what needs a detailed legal examination (Art. 16(3)). */
export function forwardToLegal(
  context: Context,
  actor: MemberActor,
  { note, ...seen }: SeenNotice & { readonly note: string | null },
): Promise<Result<PublicNoticeView>> {
  return onNotice(context, actor, seen, async (tx, notice) => {
    const moved = await moveNotice(tx, notice, "forwarded");
    if (moved.ok && note !== null) {
      await addNoticeMessage(tx, notice.id, { kind: "note", text: note, memberId: actor.memberId });
    }
    return moved;
  });
}

export interface NoticeDecision extends SeenNotice {
  readonly outcome: "restricted" | "no_action";
  /** The sender reads them. */
  readonly reasons: string;
  /** Of `restricted`: ids of listings that this decision restricts; none: its brand's notice did. */
  readonly listings: readonly string[];
}

/**
 * Decides on a notice, or on what its sender says against the decision on it, and tells the sender with reasons and
 * redress (Art. 16(5), 20(5)). A person restricts the listings that are named, each by a case of its own; that
 * something is restricted can only be said where that was done, or the brand's own notice has done it.
 */
export function decideNotice(
  context: Context,
  actor: MemberActor,
  { outcome, reasons, listings, ...seen }: NoticeDecision,
): Promise<Result<PublicNoticeView>> {
  return onNotice(context, actor, seen, async (tx, notice) => {
    const anew = notice.state === "complained";
    const bar = anew ? await barredFromComplaint(tx, actor, notice) : null;
    if (bar !== null) return bar;
    if (outcome === "restricted") {
      const restricted = await restrict({ context, actor, notice }, tx, listings);
      if (!restricted.ok) return restricted;
    }
    const moved = await moveNotice(tx, notice, anew ? "complaint_decided" : "decided", {
      outcome,
      decidedAt: tx.now,
      decidedBy: actor.memberId,
      firstDecidedAt: notice.firstDecidedAt ?? tx.now,
    });
    if (!moved.ok) return moved;
    if (anew) await settleComplaint(tx, actor, notice, outcome);
    const message = { kind: "reasons", text: reasons, memberId: actor.memberId } as const;
    await addNoticeMessage(tx, notice.id, message);
    await queueNoticeMail(tx, "public_notice_decision", after(notice));
    return moved;
  });
}

async function restrict(
  by: Parameters<typeof restrictOnNotice>[0],
  tx: Tx,
  listings: readonly string[],
): Promise<Result<void>> {
  if (listings.length > 0) return restrictOnNotice(by, tx, listings);
  if (await isRestricted(tx, by.notice)) return done(undefined);
  return failed(
    "illegal_move",
    "No listing is restricted on this notice. Name the listings to restrict, put it to the brand, or decide that no action is taken.",
  );
}

async function isRestricted(tx: Tx, { caseId }: LockedNotice): Promise<boolean> {
  if (caseId === null) return false;
  const row = await tx.db
    .selectFrom("caseForOperator")
    .select("restrictionState")
    .where("id", "=", caseId)
    .executeTakeFirst();
  return row?.restrictionState === "active";
}

function after({ id, version }: LockedNotice): SeenNotice {
  return { id, version: version + 1 };
}
