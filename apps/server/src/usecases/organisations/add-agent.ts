import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { addInvitation, type InvitationLink } from "../people/invite-member.js";
import { type AgentAction, type Authorisation, addAuthorisation } from "./authorisation.js";

export interface NewAgent {
  readonly name: string;
  /** Of the agent's first administrator, who is invited. */
  readonly email: string;
  readonly actions: readonly AgentAction[];
}

export interface AgentAdded {
  readonly agent: { readonly id: string; readonly name: string };
  readonly authorisation: Authorisation;
  readonly invitation: InvitationLink;
}

/** A brand takes an agent: a new organisation, authorised by the brand, with its administrator invited. */
export async function addAgent(
  context: Context,
  actor: MemberActor,
  wanted: NewAgent,
): Promise<Result<AgentAdded>> {
  const brandId = actor.organisation.id;
  return context.store.transaction(memberScope(actor), async (tx) => {
    if (await hasAgentNamed(tx, brandId, wanted.name)) {
      return failed("conflict", "You have an agent of this name; authorise it again instead.");
    }
    const agentId = tx.newId();
    // A brand cannot write organisations, nor invite into others.
    await tx.actAs({ role: "auth" });
    await tx.db
      .insertInto("organisations")
      .values({ id: agentId, kind: "agent", name: wanted.name, createdAt: tx.now })
      .execute();
    const invitation = await addInvitation(context, tx, {
      organisationId: agentId,
      email: wanted.email,
      role: "admin",
      invitedBy: actor.memberId,
    });
    await tx.actAs(memberScope(actor));
    const { actions } = wanted;
    const authorisation = await addAuthorisation(
      tx,
      { brandId, agentId, actions, validTo: null },
      actor.memberId,
    );
    return done({ agent: { id: agentId, name: wanted.name }, authorisation, invitation });
  });
}

/** Agents that this brand authorised, now or before; those of others are neither seen nor told of. */
async function hasAgentNamed(tx: Tx, brandId: string, name: string): Promise<boolean> {
  const agent = await tx.db
    .selectFrom("authorisations as a")
    .innerJoin("organisations as o", "o.id", "a.agentId")
    .select("o.id")
    .where("a.brandId", "=", brandId)
    .where("o.name", "=", name)
    .executeTakeFirst();
  return agent !== undefined;
}
