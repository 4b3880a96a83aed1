import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type AgentAction, type Authorisation, addAuthorisation } from "./authorisation.js";
import { asInstant, faultsOfPower, type PowerWanted } from "./scope-of-power.js";

export interface AgentToAuthorise extends PowerWanted {
  readonly agentId: string;
  readonly actions: readonly AgentAction[];
  readonly territories?: readonly string[] | undefined;
}

/** A brand lets an agent that is here already act for it. */
export async function authoriseAgent(
  context: Context,
  actor: MemberActor,
  wanted: AgentToAuthorise,
): Promise<Result<Authorisation>> {
  const brandId = actor.organisation.id;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const parts = await faultsOfPower(tx, actor, brandId, wanted);
    if (parts.length > 0) {
      return failed("invalid_request", "Mend what this power of attorney reaches.", { parts });
    }
    // The brand sees only agents that it authorised before.
    await tx.actAs({ role: "auth" });
    if (!(await isAgent(tx, wanted.agentId))) {
      return failed("not_found", "There is no agent with this id.");
    }
    await tx.actAs(memberScope(actor));
    const { validTo } = wanted;
    const given = {
      ...wanted,
      brandId,
      validTo: validTo === undefined ? null : asInstant(validTo),
    };
    return done(await addAuthorisation(tx, given, actor.memberId));
  });
}

async function isAgent(tx: Tx, id: string): Promise<boolean> {
  const agent = await tx.db
    .selectFrom("organisations")
    .select("id")
    .where("id", "=", id)
    .where("kind", "=", "agent")
    .executeTakeFirst();
  return agent !== undefined;
}
