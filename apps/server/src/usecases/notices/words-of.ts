import type { Tx } from "../../store/store.js";
import { wordsKeptUntil } from "../cases/keep-message.js";

/** What people wrote in a notice. It may name somebody, so it is kept where it can be erased. */
export interface Words {
  /** What speaks for the notice: of one item, or of the whole batch. */
  readonly text?: string | undefined;
  /** For the seller. */
  readonly messageToSeller?: string | undefined;
  /** Of a test buy. */
  readonly orderNumber?: string | undefined;
}

const AT_ONCE = 500;

export interface KeptWords {
  readonly id: string;
  readonly words: Words;
  readonly brandId: string;
  readonly marketplaceId: string | null;
  readonly listingId: string | null;
}

export function hasWords(words: Words): boolean {
  return Object.values(words).some(isSaid);
}

export function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

/** Keeps what was written, in the scope of jobs. */
export async function keepWords(tx: Tx, kept: readonly KeptWords[]): Promise<void> {
  for (let from = 0; from < kept.length; from += AT_ONCE) {
    await tx.db
      .insertInto("personalData")
      .values(
        kept.slice(from, from + AT_ONCE).map(({ words, ...about }) => ({
          ...about,
          kind: "notice_words",
          sellerId: null,
          body: JSON.stringify(words),
          retainUntil: wordsKeptUntil(tx.now),
          createdAt: tx.now,
        })),
      )
      .execute();
  }
}

/** What was written, by the ids under which it is kept; without what was erased since. */
export async function readWords(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<Map<string, Words>> {
  const wanted = ids.flatMap((id) => id ?? []);
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("personalData")
    .select(["id", "body"])
    .where("id", "in", wanted)
    .execute();
  return new Map(rows.map(({ id, body }) => [id, body as Words]));
}
