import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { NoticeBatch, NoticeSource, SentEvidence } from "./notice-batch.js";
import type { Sender } from "./noticed-item.js";
import { type ResolvedItem, resolveItems } from "./resolve-items.js";
import { senderOf } from "./sender-of.js";
import { hasWords, type KeptWords, keepWords, type Words } from "./words-of.js";

const ROWS_AT_ONCE = 500;

interface StoredBatch {
  readonly id: string;
  /** Ids of its items, in their order. */
  readonly items: readonly string[];
}

interface How {
  readonly source: NoticeSource;
  readonly idempotencyKey: string | null;
}

/** Stores a batch as it was sent. The same key of the same member stores it once. */
export function storeBatch(
  context: Context,
  actor: MemberActor,
  batch: NoticeBatch,
  how: How,
): Promise<Result<StoredBatch>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const sender = await senderOf(tx, actor, batch);
    if (!sender.ok) return sender;
    const unknown = await unknownFiles(tx, batch);
    if (unknown.length > 0) {
      const parts = unknown.map((file) => ({
        pointer: "/evidence",
        code: "unknown_file",
        detail: `${file} is no file of yours`,
      }));
      return failed("invalid_request", "Upload the files first.", { parts });
    }
    const before = await storedBefore(tx, actor, how.idempotencyKey);
    if (before !== null) return done(before);
    await tx.actAs({ role: "jobs", job: "notices" });
    const items = await resolveItems(tx, batch);
    return done(await write(tx, { sender: sender.value, batch, items, how }));
  });
}

/** Files that are not the sender's. Needs the member's own scope. */
async function unknownFiles(tx: Tx, batch: NoticeBatch): Promise<string[]> {
  const sent: SentEvidence[] = [batch, ...batch.items].flatMap(({ evidence }) => evidence ?? []);
  const keys = [...new Set(sent.map(({ file }) => file))];
  if (keys.length === 0) return [];
  const rows = await tx.db.selectFrom("files").select("key").where("key", "in", keys).execute();
  const known = new Set(rows.map(({ key }) => key));
  return keys.filter((key) => !known.has(key));
}

async function storedBefore(
  tx: Tx,
  { memberId }: MemberActor,
  key: string | null,
): Promise<StoredBatch | null> {
  if (key === null) return null;
  const notice = await tx.db
    .selectFrom("notices")
    .select("id")
    .where("memberId", "=", memberId)
    .where("idempotencyKey", "=", key)
    .executeTakeFirst();
  if (notice === undefined) return null;
  const items = await tx.db
    .selectFrom("noticeItems")
    .select("id")
    .where("noticeId", "=", notice.id)
    .orderBy("position")
    .execute();
  return { id: notice.id, items: items.map(({ id }) => id) };
}

async function write(
  tx: Tx,
  stored: {
    readonly sender: Sender;
    readonly batch: NoticeBatch;
    readonly items: readonly ResolvedItem[];
    readonly how: How;
  },
): Promise<StoredBatch> {
  const { sender, batch, items, how } = stored;
  const { brandId, organisation, memberId } = sender;
  const id = tx.newId();
  const kept: KeptWords[] = [];
  const keep = (words: Words, place: Pick<ResolvedItem, "marketplaceId" | "listingId"> | null) => {
    if (!hasWords(words)) return null;
    const { marketplaceId = null, listingId = null } = place ?? {};
    const one = { id: tx.newId(), words, brandId, marketplaceId, listingId };
    kept.push(one);
    return one.id;
  };
  const { detailedMessage: text, messageToSeller, orderNumber } = batch;
  const wordsRef = keep({ text, messageToSeller, orderNumber }, null);
  const rights = await knownRights(tx, brandId, [batch.rightId ?? null, ...items.map(rightOf)]);
  const rows = items.map((item, position) => ({
    id: tx.newId(),
    noticeId: id,
    position,
    line: item.sent.line ?? null,
    brandId,
    organisationId: organisation.id,
    marketplaceId: item.marketplaceId ?? item.sent.marketplace ?? null,
    listingId: item.listingId ?? item.sent.listing ?? item.sent.url ?? null,
    rightId: rights.has(item.rightId ?? "") ? item.rightId : null,
    reasonCode: item.reasonCode,
    pictures: [...(item.sent.pictures ?? [])],
    evidence: JSON.stringify(item.sent.evidence ?? []),
    wordsRef: keep({ text: item.sent.comment, orderNumber: item.sent.orderNumber }, item),
    createdAt: tx.now,
  }));
  await keepWords(tx, kept);
  await tx.db
    .insertInto("notices")
    .values({
      id,
      brandId,
      organisationId: organisation.id,
      memberId,
      declarationId: await ownDeclaration(tx, sender),
      rightId: rights.has(batch.rightId ?? "") ? (batch.rightId ?? null) : null,
      reasonCode: batch.reasonCode ?? null,
      countries: [...(batch.countries ?? [])],
      evidence: JSON.stringify(batch.evidence ?? []),
      wordsRef,
      source: how.source,
      idempotencyKey: how.idempotencyKey,
      total: items.length,
      createdAt: tx.now,
    })
    .execute();
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tx.db
      .insertInto("noticeItems")
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
  tx.changed({ topics: ["notices"], brand: brandId });
  return { id, items: rows.map((row) => row.id) };
}

function rightOf({ rightId }: ResolvedItem): string | null {
  return rightId;
}

/** Of the rights that are named, those of the brand. */
async function knownRights(
  tx: Tx,
  brandId: string,
  named: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(named.flatMap((id) => id ?? []))];
  if (ids.length === 0) return new Set();
  const rows = await tx.db
    .selectFrom("rights")
    .select("id")
    .where("id", "in", ids)
    .where("brandId", "=", brandId)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function ownDeclaration(tx: Tx, sender: Sender): Promise<string | null> {
  if (sender.declarationId === null) return null;
  const row = await tx.db
    .selectFrom("declarations")
    .select("id")
    .where("id", "=", sender.declarationId)
    .where("memberId", "=", sender.memberId)
    .executeTakeFirst();
  return row?.id ?? null;
}
