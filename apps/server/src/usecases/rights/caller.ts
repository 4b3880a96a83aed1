import type { MemberActor } from "../../access/actor.js";
import type { Tx } from "../../store/store.js";

/** What an agent's authorisation must name before it may put in rights. */
const SUBMIT_RIGHTS = "submit_rights";

/** Whether a member may put in, change and withdraw rights of a brand on that brand's behalf. */
export async function speaksForBrand(
  tx: Tx,
  { organisation }: MemberActor,
  brandId: string,
): Promise<boolean> {
  if (organisation.kind === "brand") return organisation.id === brandId;
  if (organisation.kind === "operator") return false;
  const authorisations = await tx.db
    .selectFrom("authorisations")
    .select("actions")
    .where("agentId", "=", organisation.id)
    .where("brandId", "=", brandId)
    .where("state", "=", "active")
    .where("validFrom", "<=", tx.now)
    .where((where) => where.or([where("validTo", "is", null), where("validTo", ">", tx.now)]))
    .execute();
  return authorisations.some(({ actions }) => actions.includes(SUBMIT_RIGHTS));
}

/** Whether a member of the operator may decide about a brand: its account manager, or these roles. */
export function mayDecideFor(
  actor: MemberActor,
  accountManagerId: string | null,
  roles: readonly MemberActor["role"][],
): boolean {
  if (actor.organisation.kind !== "operator") return false;
  return roles.includes(actor.role) || actor.memberId === accountManagerId;
}
