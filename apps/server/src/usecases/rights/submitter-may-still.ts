import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { mayActFor } from "../organisations/may-act-for.js";

/**
 * Whether the agent who put something in for a brand still has its power of attorney when it is decided. The
 * brand's own members always may. Needs a scope that sees members and authorisations: the operator's or jobs'.
 */
export async function submitterMayStill(
  tx: Tx,
  of: { readonly memberId: string | null; readonly brandId: string; readonly rightId: string },
): Promise<Result<null>> {
  const submitter =
    of.memberId === null
      ? undefined
      : await tx.db
          .selectFrom("members as m")
          .innerJoin("organisations as o", "o.id", "m.organisationId")
          .select(["o.id", "o.kind"])
          .where("m.id", "=", of.memberId)
          .executeTakeFirst();
  if (submitter?.kind !== "agent") return done(null);
  const organisation = { id: submitter.id, kind: "agent" as const };
  const may = await mayActFor(tx, { organisation }, of.brandId, "submit_rights", of);
  if (may.ok) return may;
  return failed(
    "illegal_move",
    "The agent who put this in has no power of attorney of the brand any more that reaches it: let the brand put it in itself, or give a new one.",
    { parts: [{ pointer: "", code: "agent_without_authority", detail: may.failure.detail }] },
  );
}

/** The member who handed a right in last. */
export async function lastSubmitter(tx: Tx, rightId: string): Promise<string | null> {
  const event = await tx.db
    .selectFrom("rightEvents")
    .select("actorId")
    .where("rightId", "=", rightId)
    .where("type", "=", "submitted")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return event?.actorId ?? null;
}
