import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { AssertionAnswer } from "./answers.js";
import { type ChallengePurpose, takeChallenge } from "./challenges.js";
import { NO_PASSKEYS, type RelyingParty, relyingParty } from "./relying-party.js";

const REFUSED = failed(
  "not_signed_in",
  "This passkey was not taken; begin again, or use another way to sign in.",
);
const SUSPECT = failed(
  "not_signed_in",
  "This passkey's counter went back, as if it were copied: sign in another way, remove it and add a new one.",
);

export interface Asserted {
  readonly passkeyId: string;
  readonly userId: string;
}

/**
 * Whether a passkey of an account signed our challenge for our address, its owner verified by it. The challenge is
 * used up by this, and the passkey's use noted. A counter that went back is noted, and refused from then on.
 *
 * @param userId whose passkey it must be; `null` for anybody's
 */
export async function checkAssertion(
  context: Context,
  purpose: ChallengePurpose,
  userId: string | null,
  answer: AssertionAnswer,
): Promise<Result<Asserted>> {
  const party = relyingParty(context);
  if (party === null) return NO_PASSKEYS;
  const { clientDataJSON, userHandle } = answer.response;
  const challenge = await takeChallenge(context, purpose, userId, clientDataJSON);
  if (challenge === null) return REFUSED;
  const passkey = await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .selectFrom("authPasskeys")
      .select(["id", "userId", "credentialId", "publicKey", "counter", "suspectAt"])
      .where("credentialId", "=", answer.id)
      .executeTakeFirst(),
  );
  if (passkey === undefined || (userId !== null && passkey.userId !== userId)) return REFUSED;
  if (userHandle !== undefined && userHandle !== handleOf(passkey.userId)) return REFUSED;
  const counter = await counterOf(party, challenge, answer, passkey);
  if (counter === null) return REFUSED;
  if (passkey.suspectAt !== null) return SUSPECT;
  return noteUse(context, passkey, counter);
}

/** An account's id as authenticators keep it. */
function handleOf(userId: string): string {
  return Buffer.from(userId, "utf8").toString("base64url");
}

interface Kept {
  readonly id: string;
  readonly userId: string;
  readonly credentialId: string;
  readonly publicKey: string;
}

/** What the authenticator counted; `null` when anything is not as it must be. */
async function counterOf(
  party: RelyingParty,
  challenge: string,
  answer: AssertionAnswer,
  { credentialId, publicKey }: Kept,
): Promise<number | null> {
  try {
    const { authenticatorAttachment, response, ...rest } = answer;
    const { userHandle, ...signed } = response;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...rest,
        ...(authenticatorAttachment === undefined ? {} : { authenticatorAttachment }),
        response: { ...signed, ...(userHandle === undefined ? {} : { userHandle }) },
      },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      // Counters are looked at after the signature: only who holds the key can make one look copied.
      credential: { id: credentialId, publicKey: Buffer.from(publicKey, "base64url"), counter: -1 },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // It throws for whatever an attacker may have changed.
    return null;
  }
}

/** Of two uses at one time that counted the same the second finds the first one's counter here. */
function noteUse(
  context: Context,
  { id, userId }: Kept,
  counter: number,
): Promise<Result<Asserted>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const row = await tx.db
      .selectFrom("authPasskeys")
      .select("counter")
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return REFUSED;
    // Authenticators without a counter always say 0.
    const wentBack = (counter > 0 || row.counter > 0) && counter <= row.counter;
    await tx.db
      .updateTable("authPasskeys")
      .set(wentBack ? { suspectAt: tx.now } : { counter, lastUsedAt: tx.now })
      .where("id", "=", id)
      .execute();
    if (!wentBack) return done({ passkeyId: id, userId });
    context.log.warn({ passkey: id }, "the counter of a passkey went back: it may be copied");
    return SUSPECT;
  });
}
