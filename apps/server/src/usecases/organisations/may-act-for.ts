import { coversTerritory } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { AgentAction } from "./authorisation.js";

/** What an act is about. What is left out is not looked at. */
export interface ActScope {
  readonly rightId?: string | null | undefined;
  /** Where the act has its effect: ISO 3166-1 alpha-2 or `EU`. */
  readonly territory?: string | null | undefined;
}

/**
 * Whether an organisation may act for a brand now: the brand itself, or an agent with an authorisation (power of
 * attorney) in force whose actions, rights and territories include the act. Asked when something is submitted and
 * again when it is decided; then `actor` is the organisation that submitted it. Needs a scope that sees
 * authorisations: the member's own, the operator's or that of jobs.
 */
export async function mayActFor(
  tx: Tx,
  { organisation }: Pick<MemberActor, "organisation">,
  brandId: string,
  action: AgentAction,
  scope: ActScope = {},
): Promise<Result<null>> {
  if (organisation.kind === "brand" && organisation.id === brandId) return done(null);
  if (organisation.kind !== "agent") {
    return failed("not_allowed", "Only the brand itself or its agent does this.");
  }
  const given = await tx.db
    .selectFrom("authorisations")
    .select(["actions", "rightIds", "territories", "state", "validFrom", "validTo"])
    .where("brandId", "=", brandId)
    .where("agentId", "=", organisation.id)
    .execute();
  const inForce = given.filter(
    ({ state, validFrom, validTo }) =>
      state === "active" && validFrom <= tx.now && (validTo === null || validTo > tx.now),
  );
  if (inForce.length === 0) return failed("not_allowed", NOT_IN_FORCE);
  const forAction = inForce.filter(({ actions }) => actions.includes(action));
  if (forAction.length === 0) return failed("not_allowed", NOT_THIS);
  const forScope = forAction.filter((one) => covers(one, scope));
  return forScope.length > 0 ? done(null) : failed("not_allowed", NOT_HERE);
}

const NOT_IN_FORCE =
  "Your organisation has no power of attorney of this brand that is in force. Ask the brand for one.";
const NOT_THIS =
  "Your power of attorney of this brand does not name this action. Ask the brand to extend it.";
const NOT_HERE =
  "Your power of attorney of this brand does not reach this right or territory. Ask the brand to extend it.";

function covers(
  given: { readonly rightIds: string[] | null; readonly territories: string[] },
  { rightId, territory }: ActScope,
): boolean {
  const right = rightId == null || given.rightIds === null || given.rightIds.includes(rightId);
  return right && (territory == null || coversTerritory(given.territories, territory));
}
