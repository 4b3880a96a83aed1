import { plusMinutes } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";

/** How long what people wrote is kept: longer than the longest contest window and the suits after it. */
const RETENTION_MINUTES = 3 * 365 * 24 * 60;

export interface Message {
  readonly kind:
    | "answer_comment"
    | "evidence_wish"
    | "test_buy_order"
    | "test_buy_finding"
    | "contest_message"
    | "contest_statements"
    | "owner_message"
    | "arrival_record"
    | "stay_reference"
    | "stay_message"
    | "dispute_reference"
    | "dispute_message"
    | "outcome_message"
    | "vault_note"
    | "vault_message"
    | "message_to_seller"
    | "notice_review";
  readonly text: string;
  readonly marketplaceId: string;
  readonly listingId: string | null;
  readonly sellerId: string | null;
  readonly brandId: string | null;
  /** What a form asks for beside the words, by the codes of its elements. */
  readonly statements?: Readonly<Record<string, string>>;
}

/** Keeps what a person wrote in a row that can be erased; events hold only this id. */
export async function keepMessage(tx: Tx, id: string, message: Message): Promise<void> {
  const { kind, text, statements, ...about } = message;
  await tx.db
    .insertInto("personalData")
    .values({
      id,
      kind,
      ...about,
      body: JSON.stringify({ text, ...(statements === undefined ? {} : { statements }) }),
      retainUntil: wordsKeptUntil(tx.now),
      createdAt: tx.now,
    })
    .execute();
}

/** Until when words that a person writes now are kept. */
export function wordsKeptUntil(now: string): string {
  return plusMinutes(now, RETENTION_MINUTES);
}
