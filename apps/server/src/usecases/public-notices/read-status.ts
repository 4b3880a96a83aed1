import type { PublicNoticeState } from "@touchstone/casework";
import { isAfter, NOTIFIER_COMPLAINTS, notifierComplaintUntil } from "@touchstone/regimes";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { scanWord } from "../../scanning/queue-scan.js";
import type { NoticeItem } from "../../store/public-notice-tables.js";
import type { Tx } from "../../store/store.js";
import { complaintsOf } from "./complaints-of.js";
import { readNoticeFiles } from "./notice-files.js";
import { referenceOf } from "./notice-reference.js";
import { readNoticeToken } from "./notice-token.js";
import { readNotifierThreads } from "./read-notifier-cases.js";

export const NO_NOTICE = failed("not_found", "Check the link of the receipt.");

/** What the sender of a notice sees of it: nothing of the seller, nothing of who in the house works on it. */
export async function readStatus(context: Context, token: string) {
  const id = readNoticeToken(context.sealer, "status", token);
  if (id === null) return NO_NOTICE;
  return context.store.transaction({ role: "public", notice: id }, (tx) =>
    statusOf(context, tx, id),
  );
}

export async function statusOf(
  context: Context,
  tx: Tx,
  id: string,
): Promise<Result<NoticeStatus>> {
  const row = await tx.db
    .selectFrom("publicNotices as n")
    .innerJoin("marketplaces as m", "m.id", "n.marketplaceId")
    // Once the sender is forgotten, so is the way here.
    .innerJoin("publicNoticeSenders as s", "s.noticeId", "n.id")
    .select(["n.state", "n.version", "n.rightKind", "n.rightNumber", "n.rightOffice", "n.work"])
    .select([
      "n.reasonCode",
      "n.items",
      "n.outcome",
      "n.confirmedAt",
      "n.decidedAt",
      "n.firstDecidedAt",
    ])
    .select("m.name as marketplace")
    .where("n.id", "=", id)
    .where("n.confirmedAt", "is not", null)
    .executeTakeFirst();
  if (row?.confirmedAt === undefined || row.confirmedAt === null) return NO_NOTICE;
  const messages = await tx.db
    .selectFrom("publicNoticeMessages")
    .select(["kind", "text", "at"])
    .where("noticeId", "=", id)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const files = await readNoticeFiles(tx, id);
  const made = await complaintsOf(tx, id);
  // Last: it goes on in another scope.
  const cases = await readNotifierThreads(tx, id);
  const { rightKind, rightNumber, rightOffice, outcome, decidedAt, confirmedAt, ...all } = row;
  const { firstDecidedAt, ...rest } = all;
  return done({
    ...rest,
    reference: referenceOf(id),
    state: row.state as PublicNoticeState,
    right: { kind: rightKind, number: rightNumber, office: rightOffice, work: rest.work },
    submittedAt: confirmedAt,
    messages: messages.map(({ kind, text, at }) => ({
      from: kind === "question" || kind === "reasons" ? ("operator" as const) : ("you" as const),
      kind,
      text,
      at,
    })),
    files: files.map(({ media, size, scan }) => ({ media, size, scan: scanWord(context, scan) })),
    decision:
      outcome === null || decidedAt === null || firstDecidedAt === null
        ? null
        : {
            outcome: outcome as "restricted" | "no_action",
            at: decidedAt,
            // Art. 16(5), 20, 21.
            redress:
              outcome === "restricted"
                ? (["out_of_court", "judicial"] as const)
                : (["complaint", "out_of_court", "judicial"] as const),
            complaintUntil: notifierComplaintUntil(firstDecidedAt),
            complaintsLeft: Math.max(0, NOTIFIER_COMPLAINTS - made),
            mayComplain:
              row.state === "decided" &&
              outcome === "no_action" &&
              made < NOTIFIER_COMPLAINTS &&
              !isAfter(tx.now, notifierComplaintUntil(firstDecidedAt)),
          },
    cases,
    // Art. 16(6): a person reads and decides.
    automatedMeans: false,
  });
}

export interface NoticeStatus {
  readonly reference: string;
  readonly state: PublicNoticeState;
  readonly version: number;
  readonly marketplace: string;
  readonly right: {
    readonly kind: string | null;
    readonly number: string | null;
    readonly office: string | null;
    readonly work: string | null;
  };
  readonly reasonCode: string | null;
  readonly items: readonly NoticeItem[];
  readonly submittedAt: string;
  readonly messages: readonly {
    readonly from: "you" | "operator";
    readonly kind: string;
    readonly text: string;
    readonly at: string;
  }[];
  readonly files: readonly {
    readonly media: string;
    readonly size: number;
    readonly scan: string;
  }[];
  readonly decision: {
    readonly outcome: "restricted" | "no_action";
    readonly at: string;
    readonly redress: readonly ("complaint" | "out_of_court" | "judicial")[];
    readonly complaintUntil: string;
    readonly complaintsLeft: number;
    readonly mayComplain: boolean;
  } | null;
  /** Listings that the house restricted on this notice. */
  readonly cases: Awaited<ReturnType<typeof readNotifierThreads>>;
  readonly automatedMeans: boolean;
}
