import { done, type FailurePart, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { blastOf, keptEstimate } from "./blast-of.js";
import { heldByOthers } from "./held-by-another.js";
import type { LockedRight } from "./lock-right.js";

/** What a reviewer says outright, with a reason; it is recorded. */
export interface Accepted {
  /** It may touch a large share of the stored listings. */
  readonly acceptWide?: boolean | undefined;
  /** Another brand claims the same registration. */
  readonly acceptHeld?: boolean | undefined;
}

/** What of a right has to be accepted outright before it goes live. Gives back what the event keeps of it. */
export async function whatMustBeAccepted(
  tx: Tx,
  right: LockedRight,
  given: Accepted & { readonly reason?: string | undefined },
): Promise<Result<Record<string, unknown>>> {
  const kept = await keptEstimate(tx, right);
  const blast = kept === null ? null : await blastOf(tx, right, kept);
  const others = (await heldByOthers(tx, [right.id])).get(right.id) ?? [];
  const missing: FailurePart[] = [];
  if (blast?.wide === true && given.acceptWide !== true) {
    const detail = blast.warnings.map((warning) => warning.detail).join(" ");
    missing.push({ pointer: "/acceptWide", code: "wide_claim", detail });
  }
  if (others.length > 0 && given.acceptHeld !== true) {
    const detail = `The same registration is claimed here by ${others.join(", ")}.`;
    missing.push({ pointer: "/acceptHeld", code: "held_by_another", detail });
  }
  if (missing.length > 0) {
    return failed("illegal_move", "Look twice: say outright that it is to go live all the same.", {
      parts: missing,
    });
  }
  const accepted = {
    ...(blast?.wide === true && { acceptWide: true, share: blast.share }),
    ...(others.length > 0 && { acceptHeld: true }),
  };
  if (Object.keys(accepted).length > 0 && given.reason === undefined) {
    return failed("invalid_request", "Say why it is to go live all the same: it is recorded.", {
      parts: [{ pointer: "/reason", detail: "is needed with what is accepted" }],
    });
  }
  return done(accepted);
}
