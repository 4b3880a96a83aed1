import type { KeyActor, MemberActor } from "../../access/actor.js";
import type { Scope } from "../../store/store.js";

/** Whoever may read listings: the operator's members, and programs of the marketplace itself. */
export type ListingReader = KeyActor | MemberActor;

export function readerScope(reader: ListingReader): Scope {
  return reader.kind === "key"
    ? { role: "marketplace", marketplace: reader.marketplace }
    : { role: "operator", organisation: reader.organisation.id };
}
