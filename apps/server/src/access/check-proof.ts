import type { Context } from "../context.js";
import { done, failed, type Result } from "../failures/failure.js";
import type { MemberActor } from "./actor.js";

/** Whether the person proved a short while ago who it is, as what is sensitive asks for. */
export function checkProof(
  { config, clock }: Pick<Context, "config" | "clock">,
  { session }: Pick<MemberActor, "session">,
): Result<void> {
  const proved = session === undefined ? Number.NEGATIVE_INFINITY : Date.parse(session.provedAt);
  return clock() - proved <= config.sessions.proof
    ? done(undefined)
    : failed(
        "proof_needed",
        "Prove with your password or a passkey that it is you (POST /v1/account/proof), then send this again.",
      );
}
