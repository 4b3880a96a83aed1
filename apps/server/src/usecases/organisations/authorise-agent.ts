import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";
import { type AgentAction, type Authorisation, addAuthorisation } from "./authorisation.js";

export interface AgentToAuthorise {
  readonly agentId: string;
  readonly actions: readonly AgentAction[];
  readonly validTo?: Instant | undefined;
}

/** A brand lets an agent that is here already act for it. */
export async function authoriseAgent(
  context: Context,
  actor: MemberActor,
  wanted: AgentToAuthorise,
): Promise<Result<Authorisation>> {
  const brandId = actor.organisation.id;
  const { agentId, actions } = wanted;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const validTo = wanted.validTo === undefined ? null : asInstant(wanted.validTo);
    if (validTo !== null && validTo <= tx.now) {
      return failed("invalid_request", "Let the authorisation end later than now.", {
        parts: [{ pointer: "/validTo", code: "past", detail: "is over already" }],
      });
    }
    // The brand sees only agents that it authorised before.
    await tx.actAs({ role: "auth" });
    if (!(await isAgent(tx, agentId))) {
      return failed("not_found", "There is no agent with this id.");
    }
    await tx.actAs(memberScope(actor));
    return done(await addAuthorisation(tx, { brandId, agentId, actions, validTo }));
  });
}

function asInstant(time: string): Instant {
  return new Date(Date.parse(time)).toISOString();
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
