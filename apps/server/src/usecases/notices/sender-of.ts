import type { MemberActor } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { mayActFor } from "../organisations/may-act-for.js";
import type { Sender } from "./noticed-item.js";

/**
 * On whose behalf a member gives notices: its own brand's, or that of a brand whose power of attorney says so.
 * Only a brand that the operator knows gives any. Needs the member's own scope.
 */
export async function senderOf(
  tx: Tx,
  actor: MemberActor,
  sent: { readonly brandId?: string | undefined; readonly declarationId?: string | undefined },
): Promise<Result<Sender>> {
  const { id, kind } = actor.organisation;
  if (kind === "operator") {
    return failed("not_allowed", "Only a brand or its agent gives notices.");
  }
  const brandId = kind === "brand" ? (sent.brandId ?? id) : sent.brandId;
  if (brandId === undefined) {
    return failed("invalid_request", "Name the brand on whose behalf you give the notice.", {
      parts: [{ pointer: "/brandId", code: "missing", detail: "is missing" }],
    });
  }
  const may = await mayActFor(tx, actor, brandId, "send_notices");
  if (!may.ok) return may;
  const brand = await tx.db
    .selectFrom("brands")
    .select("identityState")
    .where("id", "=", brandId)
    .executeTakeFirst();
  if (brand?.identityState !== "confirmed") {
    return failed("not_allowed", "Notices are taken once the operator has confirmed who you are.");
  }
  return done({
    brandId,
    organisation: { id, kind },
    memberId: actor.memberId,
    declarationId: sent.declarationId ?? null,
    givenAt: null,
  });
}
