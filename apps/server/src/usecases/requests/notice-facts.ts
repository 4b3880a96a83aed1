import type { DeclarationFacts, DeclarationKind, RightFacts } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import type { Tx } from "../../store/store.js";

/** The right a notice rests on, as the rules look at it; `null` when the member's brands have none such. */
export async function rightFacts(tx: Tx, rightId: string | undefined): Promise<RightFacts | null> {
  if (rightId === undefined) return null;
  const right = await tx.db
    .selectFrom("rights")
    .select(["id", "brandId", "kind", "state", "text", "number", "territories", "expiresOn"])
    .where("id", "=", rightId)
    .executeTakeFirst();
  return right ?? null;
}

/** A declaration of the member's own; `null` when there is none such. */
export async function declarationFacts(
  tx: Tx,
  actor: Pick<MemberActor, "memberId">,
  declarationId: string | undefined,
): Promise<DeclarationFacts | null> {
  if (declarationId === undefined) return null;
  const declaration = await tx.db
    .selectFrom("declarations")
    .select(["id", "kind", "memberId", "signedAt", "expiresAt"])
    .where("id", "=", declarationId)
    .where("memberId", "=", actor.memberId)
    .executeTakeFirst();
  return declaration === undefined
    ? null
    : { ...declaration, kind: declaration.kind as DeclarationKind };
}
