import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type AgentAction, type Authorisation, addAuthorisation } from "./authorisation.js";
import { asInstant, faultsOfPower, type PowerWanted } from "./scope-of-power.js";

export interface ProposedPower extends PowerWanted {
  /** The brand's name exactly as it is known here. */
  readonly brand: string;
  readonly actions: readonly AgentAction[];
  readonly territories?: readonly string[] | undefined;
  /** Key of the power of attorney. */
  readonly document: string;
  /** Keeps it as a draft of the agent's own. */
  readonly draft?: boolean | undefined;
}

/**
 * An agent says with a document that it acts for a brand. It lets nobody do anything: the brand confirms it, or
 * does not. A firm that nobody asked stays before that door, where the brand sees it.
 */
export async function proposeAuthorisation(
  context: Context,
  actor: MemberActor,
  wanted: ProposedPower,
): Promise<Result<Authorisation>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const agentId = actor.organisation.id;
    // An agent does not see brands that it does not act for.
    await tx.actAs({ role: "auth" });
    const brand = await tx.db
      .selectFrom("brands")
      .select("id")
      .where("name", "=", wanted.brand)
      .executeTakeFirst();
    await tx.actAs(memberScope(actor));
    if (brand === undefined) {
      return failed("invalid_request", "Name the brand exactly as it is known here.", {
        parts: [{ pointer: "/brand", code: "unknown_brand", detail: "is no brand that is here" }],
      });
    }
    const parts = await faultsOfPower(tx, actor, brand.id, wanted);
    if (parts.length > 0) {
      return failed("invalid_request", "Mend what this power of attorney reaches.", { parts });
    }
    const waiting = await tx.db
      .selectFrom("authorisations")
      .select("id")
      .where("agentId", "=", agentId)
      .where("brandId", "=", brand.id)
      .where("state", "in", ["draft", "pending"])
      .executeTakeFirst();
    if (waiting !== undefined) {
      return failed("conflict", "One of yours waits for this brand already.");
    }
    const { validTo } = wanted;
    const proposed = {
      ...wanted,
      // Rights of the brand that it does not see: the brand narrows it by giving another.
      rightIds: null,
      brandId: brand.id,
      agentId,
      validTo: validTo === undefined ? null : asInstant(validTo),
      state: wanted.draft === true ? ("draft" as const) : ("pending" as const),
    };
    return done(await addAuthorisation(tx, proposed, actor.memberId));
  });
}
