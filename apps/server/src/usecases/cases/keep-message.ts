import { plusMinutes } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";

/** How long what people wrote is kept: longer than the longest contest window and the suits after it. */
const RETENTION_MINUTES = 3 * 365 * 24 * 60;

export interface Message {
  readonly kind: "answer_comment" | "evidence_wish" | "contest_message" | "outcome_message";
  readonly text: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly sellerId: string | null;
  readonly brandId: string | null;
}

/** Keeps what a person wrote in a row that can be erased; events hold only this id. */
export async function keepMessage(tx: Tx, id: string, message: Message): Promise<void> {
  const { kind, text, ...about } = message;
  await tx.db
    .insertInto("personalData")
    .values({
      id,
      kind,
      ...about,
      body: JSON.stringify({ text }),
      retainUntil: plusMinutes(tx.now, RETENTION_MINUTES),
      createdAt: tx.now,
    })
    .execute();
}
