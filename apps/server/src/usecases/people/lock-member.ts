import type { MemberActor } from "../../access/actor.js";
import { failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

export interface LockedMember {
  readonly id: string;
  readonly role: string;
  /** Whether nobody else could let others in any more. */
  readonly lastAdmin: boolean;
}

/**
 * A member of the actor's own organisation, to be changed. The administrators stay locked to the end of
 * the transaction, so that of two who remove each other one remains.
 */
export async function lockMember(
  tx: Tx,
  actor: MemberActor,
  memberId: string,
): Promise<Result<LockedMember>> {
  const inOrganisation = tx.db
    .selectFrom("members")
    .select(["id", "role"])
    .where("organisationId", "=", actor.organisation.id)
    .where("removedAt", "is", null)
    .orderBy("id")
    .forUpdate();
  const admins = await inOrganisation.where("role", "=", "admin").execute();
  const member = await inOrganisation.where("id", "=", memberId).executeTakeFirst();
  if (member === undefined) {
    return failed("not_found", "There is no such member in your organisation.");
  }
  const lastAdmin = member.role === "admin" && admins.every(({ id }) => id === member.id);
  return { ok: true, value: { ...member, lastAdmin } };
}

export const LAST_ADMIN = failed(
  "illegal_move",
  "This is the last administrator; make somebody else one first.",
);
