import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { MemberActor } from "../../access/actor.js";
import { type ChallengePurpose, newChallenge } from "../../auth/passkeys/challenges.js";
import { NO_PASSKEYS, relyingParty } from "../../auth/passkeys/relying-party.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** More than anybody has of authenticators. */
const MOST_PASSKEYS = 20;

/** What the browser is asked to make a passkey by, which names the account and can be found without it. */
export async function passkeyCreation(
  context: Context,
  { userId }: MemberActor,
): Promise<Result<PublicKeyCredentialCreationOptionsJSON>> {
  const party = relyingParty(context);
  if (party === null) return NO_PASSKEYS;
  const { person, passkeys } = await context.store.transaction({ role: "auth" }, async (tx) => ({
    person: await tx.db
      .selectFrom("authUsers")
      .select(["name", "email"])
      .where("id", "=", userId)
      .executeTakeFirstOrThrow(),
    passkeys: await tx.db
      .selectFrom("authPasskeys")
      .select("credentialId")
      .where("userId", "=", userId)
      .execute(),
  }));
  if (passkeys.length >= MOST_PASSKEYS) {
    return failed("illegal_move", `You have ${MOST_PASSKEYS} passkeys; remove one first.`);
  }
  const options = await generateRegistrationOptions({
    rpName: "Touchstone",
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(userId, "utf8")),
    userName: person.email,
    userDisplayName: person.name,
    challenge: fromBase64url(await newChallenge(context, "register", userId)),
    attestationType: "none",
    excludeCredentials: passkeys.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return done(options);
}

/**
 * What the browser is asked to sign.
 *
 * @param userId whose passkeys it may be; `null` lets the person choose one
 */
export async function passkeyRequest(
  context: Context,
  purpose: ChallengePurpose,
  userId: string | null,
): Promise<Result<PublicKeyCredentialRequestOptionsJSON>> {
  const party = relyingParty(context);
  if (party === null) return NO_PASSKEYS;
  const passkeys =
    userId === null
      ? []
      : await context.store.transaction({ role: "auth" }, (tx) =>
          tx.db
            .selectFrom("authPasskeys")
            .select("credentialId")
            .where("userId", "=", userId)
            .execute(),
        );
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: fromBase64url(await newChallenge(context, purpose, userId)),
    userVerification: "required",
    allowCredentials: passkeys.map(({ credentialId }) => ({ id: credentialId })),
  });
  return done(options);
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "base64url"));
}
