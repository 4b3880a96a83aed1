import type { AuthorisationMove } from "@touchstone/casework";
import type { MemberActor, OrganisationKind } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type Authorisation, moveAuthorisation } from "./authorisation.js";

type Step = Exclude<AuthorisationMove, "expired">;

/** Whose step each is. The operator holds a power of attorney that it doubts; only the brand gives one. */
const WHOSE: Readonly<Record<Step, readonly OrganisationKind[]>> = {
  submitted: ["agent"],
  confirmed: ["brand"],
  suspended: ["brand", "operator"],
  resumed: ["brand", "operator"],
  revoked: ["brand", "agent"],
};

/**
 * Takes a power of attorney one step on. What the agent did before stands; what it submitted and nobody has
 * decided yet is looked at again when it is decided.
 */
export async function stepAuthorisation(
  context: Context,
  actor: MemberActor,
  authorisationId: string,
  { step, reason }: { readonly step: Step; readonly reason?: string | undefined },
): Promise<Result<Authorisation>> {
  const { id: organisationId, kind } = actor.organisation;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await tx.db
      .selectFrom("authorisations")
      .selectAll()
      .where("id", "=", authorisationId)
      .forUpdate()
      .executeTakeFirst();
    const isOwn =
      kind === "operator" || row?.brandId === organisationId || row?.agentId === organisationId;
    if (row === undefined || !isOwn) {
      return failed("not_found", "There is no power of attorney with this id that you may see.");
    }
    if (!WHOSE[step].includes(kind)) {
      return failed("not_allowed", `This step is the ${WHOSE[step].join("'s or the ")}'s.`);
    }
    if (kind === "operator" && reason === undefined) {
      return failed("invalid_request", "Say why: the brand and its agent read it.", {
        parts: [{ pointer: "/reason", detail: "is needed" }],
      });
    }
    if (step === "resumed" && kind !== "operator" && (await isHeldByOperator(tx, row.id))) {
      return failed("not_allowed", "The operator suspended it: ask your account manager.");
    }
    return moveAuthorisation(tx, row, {
      move: step,
      memberId: actor.memberId,
      reason,
      by: kind,
    });
  });
}

/** What the operator holds, the brand cannot let go. */
async function isHeldByOperator(tx: Tx, authorisationId: string): Promise<boolean> {
  const event = await tx.db
    .selectFrom("authorisationEvents")
    .select("data")
    .where("authorisationId", "=", authorisationId)
    .where("type", "=", "suspended")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return event?.data["by"] === "operator";
}
