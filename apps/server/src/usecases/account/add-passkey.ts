import { verifyRegistrationResponse } from "@simplewebauthn/server";
import type { MemberActor } from "../../access/actor.js";
import type { RegistrationAnswer } from "../../auth/passkeys/answers.js";
import { takeChallenge } from "../../auth/passkeys/challenges.js";
import { NO_PASSKEYS, type RelyingParty, relyingParty } from "../../auth/passkeys/relying-party.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type PasskeyItem, passkeyItem } from "./passkey-item.js";

const REFUSED = failed("invalid_request", "This passkey was not taken; ask for another one.", {
  parts: [{ pointer: "/answer", code: "not_verified", detail: "is not what was asked for" }],
});

/** Keeps what an authenticator made for this account, under a name that the person gives it. */
export async function addPasskey(
  context: Context,
  { userId }: MemberActor,
  name: string,
  answer: RegistrationAnswer,
): Promise<Result<PasskeyItem>> {
  const party = relyingParty(context);
  if (party === null) return NO_PASSKEYS;
  const { clientDataJSON } = answer.response;
  const challenge = await takeChallenge(context, "register", userId, clientDataJSON);
  if (challenge === null) return REFUSED;
  const made = await verified(party, challenge, answer);
  if (made === null) return REFUSED;
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const row = {
      id: tx.newId(),
      userId,
      name,
      credentialId: made.credential.id,
      publicKey: Buffer.from(made.credential.publicKey).toString("base64url"),
      counter: made.credential.counter,
      transports: answer.response.transports ?? [],
      backedUp: made.credentialBackedUp,
      createdAt: tx.now,
      lastUsedAt: null,
      suspectAt: null,
    };
    const added = await tx.db
      .insertInto("authPasskeys")
      .values(row)
      .onConflict((conflict) => conflict.column("credentialId").doNothing())
      .returning("id")
      .executeTakeFirst();
    // Whose it is stays untold.
    return added === undefined ? REFUSED : done(passkeyItem(row));
  });
}

async function verified(party: RelyingParty, challenge: string, answer: RegistrationAnswer) {
  try {
    const { id, rawId, type, clientExtensionResults, response } = answer;
    const { clientDataJSON, attestationObject } = response;
    const result = await verifyRegistrationResponse({
      response: {
        id,
        rawId,
        type,
        clientExtensionResults,
        response: { clientDataJSON, attestationObject },
      },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    return result.verified ? result.registrationInfo : null;
  } catch {
    // It throws for whatever an attacker may have changed.
    return null;
  }
}
