import { failed } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

export const NO_MANAGER = failed("invalid_request", "Name a member of the operator.", {
  parts: [{ pointer: "/accountManagerId", detail: "is no member of the operator" }],
});

/** Whether somebody works for the operator, and so can look after brands. */
export async function isOperatorMember(
  tx: Tx,
  operatorId: string,
  memberId: string,
): Promise<boolean> {
  const member = await tx.db
    .selectFrom("members")
    .select("id")
    .where("id", "=", memberId)
    .where("organisationId", "=", operatorId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return member !== undefined;
}
