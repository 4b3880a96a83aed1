import { type ReasonCode, reasonCodeSchema } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import type { Tx } from "../../store/store.js";
import type { NoticedItem, Sender } from "./noticed-item.js";
import { isSaid, readWords } from "./words-of.js";

/** One item as it is stored, with what its batch says for all of them. */
export interface StoredItem {
  readonly id: string;
  readonly noticeId: string;
  readonly caseId: string | null;
  readonly noticed: NoticedItem;
  readonly sender: Sender;
  /** Where its own words are kept, apart from those of its batch. */
  readonly wordsRef: string | null;
  /** Where the words are kept that the case refers to. */
  readonly commentRef: string | null;
  /** What the seller is to read once the notice takes effect. */
  readonly messageToSeller: string | null;
  /** The member, as its case names it. */
  readonly actor: { readonly kind: "brand" | "agent"; readonly id: string };
}

/**
 * Needs the scope of jobs; `undefined` where there is no such item.
 *
 * @param sitting where the item is judged as given now by this member with this declaration, not as stored
 */
export async function readStoredItem(
  tx: Tx,
  itemId: string,
  sitting?: { readonly actor: MemberActor; readonly declarationId: string | null },
): Promise<StoredItem | undefined> {
  const row = await tx.db
    .selectFrom("noticeItems as i")
    .innerJoin("notices as n", "n.id", "i.noticeId")
    .innerJoin("organisations as o", "o.id", "n.organisationId")
    .select(["i.id", "i.noticeId", "i.caseId", "i.marketplaceId", "i.listingId", "i.brandId"])
    .select(["i.rightId", "i.reasonCode", "i.evidence", "i.wordsRef", "n.evidence as ofAll"])
    .select(["n.wordsRef as wordsOfAll", "n.memberId", "n.declarationId", "n.createdAt"])
    .select(["n.organisationId", "o.kind as organisationKind", "i.workedAt"])
    .where("i.id", "=", itemId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const mended = await mendedBy(tx, row);
  const words = await readWords(tx, [row.wordsRef, row.wordsOfAll]);
  const [own, ofAll] = [words.get(row.wordsRef ?? ""), words.get(row.wordsOfAll ?? "")];
  const kind = (mended?.kind ?? row.organisationKind) === "agent" ? "agent" : "brand";
  const sender = {
    brandId: row.brandId,
    organisation: { id: mended?.organisationId ?? row.organisationId, kind } as const,
    memberId: mended?.memberId ?? row.memberId,
    declarationId: mended?.declarationId ?? row.declarationId,
    givenAt: mended?.answeredAt ?? row.createdAt,
  };
  return {
    id: row.id,
    noticeId: row.noticeId,
    caseId: row.caseId,
    noticed: {
      marketplaceId: row.marketplaceId,
      listingId: row.listingId,
      rightId: row.rightId,
      reasonCode: reasonOf(row.reasonCode),
      evidence: [...row.evidence, ...row.ofAll],
      hasComment: isSaid(own?.text) || isSaid(ofAll?.text),
      hasOrderNumber: isSaid(own?.orderNumber) || isSaid(ofAll?.orderNumber),
    },
    sender: sitting === undefined ? sender : senderNow(sender, sitting),
    wordsRef: row.wordsRef,
    commentRef: isSaid(own?.text) ? row.wordsRef : isSaid(ofAll?.text) ? row.wordsOfAll : null,
    messageToSeller: isSaid(ofAll?.messageToSeller) ? (ofAll?.messageToSeller ?? null) : null,
    actor: { kind, id: sender.memberId },
  };
}

/** Who mended the item last, and declared it anew: that one answers for it now. */
async function mendedBy(
  tx: Tx,
  { caseId, workedAt }: { readonly caseId: string | null; readonly workedAt: string | null },
) {
  if (caseId === null || workedAt === null) return undefined;
  return tx.db
    .selectFrom("answers as a")
    .innerJoin("organisations as o", "o.id", "a.organisationId")
    .select(["a.organisationId", "a.memberId", "a.declarationId", "a.answeredAt", "o.kind"])
    .where("a.caseId", "=", caseId)
    .where("a.answeredAt", ">", workedAt)
    .orderBy("a.answeredAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

function senderNow(
  stored: Sender,
  { actor, declarationId }: { actor: MemberActor; declarationId: string | null },
): Sender {
  const { id, kind } = actor.organisation;
  return {
    ...stored,
    organisation: { id, kind: kind === "agent" ? "agent" : "brand" },
    memberId: actor.memberId,
    declarationId,
    givenAt: null,
  };
}

function reasonOf(code: string | null): ReasonCode | null {
  const known = reasonCodeSchema.safeParse(code);
  return known.success ? known.data : null;
}
