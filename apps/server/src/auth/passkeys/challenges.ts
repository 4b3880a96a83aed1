import { newSecret, secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { instantAfter } from "../../delivery/instant-after.js";

export type ChallengePurpose = "register" | "sign_in" | "prove";

/** A person has so long to look for the authenticator. */
const HOLDS_FOR = 5 * 60_000;

/** base64url of 256 random bits, for one purpose and, once it is known, one person. */
export async function newChallenge(
  context: Context,
  purpose: ChallengePurpose,
  userId: string | null,
): Promise<string> {
  const challenge = newSecret();
  await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .insertInto("authChallenges")
      .values({
        hash: secretHash(challenge),
        purpose,
        userId,
        expiresAt: instantAfter(tx.now, HOLDS_FOR),
      })
      .execute(),
  );
  return challenge;
}

/**
 * Uses a challenge up, whatever becomes of the answer to it.
 *
 * @returns the challenge, when it was given out for this and is used the first time
 */
export async function takeChallenge(
  context: Context,
  purpose: ChallengePurpose,
  userId: string | null,
  clientDataJson: string,
): Promise<string | null> {
  const challenge = challengeIn(clientDataJson);
  if (challenge === null) return null;
  const taken = await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .deleteFrom("authChallenges")
      .where("hash", "=", secretHash(challenge))
      .returning(["purpose", "userId", "expiresAt"])
      .executeTakeFirst(),
  );
  if (taken === undefined || Date.parse(taken.expiresAt) <= context.clock()) return null;
  return taken.purpose === purpose && taken.userId === userId ? challenge : null;
}

/** What the browser says was signed; whether that is so is looked at afterwards. */
function challengeIn(clientDataJson: string): string | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientDataJson, "base64url").toString("utf8"));
    if (typeof read !== "object" || read === null) return null;
    const { challenge } = read as { readonly challenge?: unknown };
    return typeof challenge === "string" ? challenge : null;
  } catch {
    return null;
  }
}
