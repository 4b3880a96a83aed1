import {
  applyEvent,
  type CaseEvent,
  recalledAnswer,
  settleKnown,
  titleShape,
} from "@touchstone/casework";
import type { AnswerCode } from "@touchstone/interface";
import type { Tx } from "../store/store.js";
import { appendCaseEvents } from "../usecases/cases/store-case.js";

/** Answers of a brand about one seller that are looked through, the newest first. */
const MOST_REMEMBERED = 500;

interface Seen {
  readonly brandId: string;
  readonly marketplaceId: string;
  readonly sellerId: string | null;
  /** `null`: nothing is known of its pictures. */
  readonly snapshotId: string | null;
  readonly title: string;
  /** What was judged, in one hash. */
  readonly fingerprint: string;
}

/** What the brand said before of the same goods of the same seller, if that still stands. Scope jobs. */
export async function earlierAnswer(tx: Tx, seen: Seen) {
  const { brandId, marketplaceId, sellerId } = seen;
  if (sellerId === null) return null;
  const rows = await tx.db
    .selectFrom("answerFingerprints as f")
    .innerJoin("cases as c", "c.id", "f.caseId")
    .select(["f.caseId", "f.answer", "f.createdAt", "f.expiresAt", "f.titleKey", "f.pictures"])
    .select("f.judged")
    .where("f.brandId", "=", brandId)
    .where("f.marketplaceId", "=", marketplaceId)
    .where("f.sellerId", "=", sellerId)
    .where("f.expiresAt", ">", tx.now)
    // What was taken back or reversed is no answer any more.
    .where("c.requestState", "=", "answered")
    .where("c.decision", "is not", null)
    .whereRef("c.answer", "=", "f.answer")
    .orderBy("f.createdAt", "desc")
    .limit(MOST_REMEMBERED)
    .execute();
  if (rows.length === 0) return null;
  const shown = seen.snapshotId === null ? [] : await picturesOf(tx, seen.snapshotId);
  const known = recalledAnswer(
    rows.map(({ createdAt, answer, ...row }) => ({
      ...row,
      answer: answer as AnswerCode,
      answeredAt: createdAt,
    })),
    {
      at: tx.now,
      titleKey: titleShape(seen.title),
      pictures: shown.flatMap(({ object }) => object ?? []),
      judged: seen.fingerprint,
    },
  );
  if (known === null) return null;
  return { caseId: known.caseId, answer: known.answer, answeredAt: known.answeredAt };
}

function picturesOf(tx: Tx, snapshotId: string) {
  return tx.db
    .selectFrom("snapshotPictures")
    .select("object")
    .where("snapshotId", "=", snapshotId)
    .where("object", "is not", null)
    .execute();
}

/** Keeps a case that nobody is asked about, for it was called genuine before: it refers to that answer. */
export async function settleUnasked(tx: Tx, events: readonly CaseEvent[]): Promise<void> {
  const [first] = events;
  if (first === undefined) throw new Error("a case begins with an event");
  const settled = settleKnown(applyEvent(null, first), { at: tx.now });
  if (!settled.ok) throw new Error(settled.refusal.detail);
  await appendCaseEvents(tx, null, [...events, ...settled.events]);
}
