import type { MemberActor } from "../../../access/actor.js";
import type { Answerer } from "./answer-input.js";

/** The member as who answers. Routes let no member of the operator come here. */
export function answererOf({ organisation, memberId }: MemberActor): Answerer {
  const kind = organisation.kind === "agent" ? "agent" : "brand";
  return { kind, organisationId: organisation.id, memberId };
}
