import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { member } from "../session/member.js";

/** Each asks the server what to sign, then the person, by the browser's own dialogue, then sends the answer. */

export async function addPasskey(name: string): Promise<void> {
  const begin = "/v1/account/passkeys:begin";
  const optionsJSON = await member.send<PublicKeyCredentialCreationOptionsJSON>("POST", begin);
  const answer = await startRegistration({ optionsJSON });
  await member.send("POST", "/v1/account/passkeys", { name, answer });
}

export async function signInByPasskey(): Promise<void> {
  const answer = await signed("/v1/auth/passkey/begin");
  await member.send("POST", "/v1/auth/passkey/sign-in", { answer });
}

export async function proveByPasskey(): Promise<void> {
  const answer = await signed("/v1/account/proof:begin");
  await member.send("POST", "/v1/account/proof", { answer });
}

async function signed(begin: string) {
  const optionsJSON = await member.send<PublicKeyCredentialRequestOptionsJSON>("POST", begin);
  return startAuthentication({ optionsJSON });
}

/** Whether the person closed the browser's dialogue: no failure, and nothing to be told. */
export function wasClosed(error: Error): boolean {
  return error.name === "NotAllowedError" || error.name === "AbortError";
}
