import type { SellerActor } from "../../access/actor.js";
import type { Scope } from "../../store/store.js";

export function sellerScope({ marketplace, seller }: SellerActor): Scope {
  return { role: "seller", marketplace, seller };
}
