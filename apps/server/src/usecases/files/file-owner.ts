import type { MemberActor, SellerActor } from "../../access/actor.js";
import type { Scope } from "../../store/store.js";

/** Whoever uploads files: somebody in an organisation, for it, or a seller. */
export type FileOwner = MemberActor | SellerActor;

export function ownerScope(owner: FileOwner): Scope {
  if (owner.kind === "seller") {
    return { role: "seller", marketplace: owner.marketplace, seller: owner.seller };
  }
  const { id, kind } = owner.organisation;
  return { role: kind === "operator" ? "operator" : "brand", organisation: id };
}

/** The columns that say whose a file is. */
export function ownerColumns(owner: FileOwner) {
  return owner.kind === "seller"
    ? { organisationId: null, marketplaceId: owner.marketplace, sellerId: owner.seller }
    : { organisationId: owner.organisation.id, marketplaceId: null, sellerId: null };
}
