import type { MemberActor } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { mayActFor } from "../organisations/may-act-for.js";

export interface BrandNamed {
  readonly id: string;
  readonly name: string;
}

/** The brand that a member puts rights in for: its own, or the one that an agent names and may act for. */
export async function brandToSpeakFor(
  tx: Tx,
  actor: MemberActor,
  asked: string | undefined,
): Promise<Result<BrandNamed>> {
  const brandId = actor.organisation.kind === "brand" ? actor.organisation.id : asked;
  if (brandId === undefined) {
    return failed("invalid_request", "Say for which brand the right is.", {
      parts: [{ pointer: "/brandId", detail: "is needed when an agent puts in a right" }],
    });
  }
  const brand = await tx.db
    .selectFrom("brands")
    .select(["id", "name"])
    .where("id", "=", brandId)
    .executeTakeFirst();
  if (brand === undefined || (asked ?? brandId) !== brandId) {
    return failed("not_found", "There is no brand with this id that you may see.");
  }
  const may = await mayActFor(tx, actor, brandId, "submit_rights");
  return may.ok ? done(brand) : may;
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
