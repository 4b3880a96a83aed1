import type { Actor, MemberActor, SellerActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import type { Change } from "../../signals/change.js";

/** Who reads a stream, and so which changes it tells of. */
export type Viewer =
  | { readonly kind: "operator" }
  /** A brand, or an agent for the brands that let it act now. */
  | { readonly kind: "brands"; readonly brands: ReadonlySet<string> }
  | { readonly kind: "seller"; readonly marketplace: string; readonly seller: string };

export async function viewerOf(
  context: Context,
  actor: MemberActor | SellerActor,
): Promise<Viewer> {
  if (actor.kind === "seller") return actor;
  if (actor.organisation.kind === "operator") return { kind: "operator" };
  // The database knows whose brands these are; nothing here decides it a second time.
  const rows = await context.store.transaction(memberScope(actor), ({ db }) =>
    db.selectFrom("brands").select("id").execute(),
  );
  return { kind: "brands", brands: new Set(rows.map(({ id }) => id)) };
}

/** Whether a change concerns what this viewer may read. */
export function mayHearOf(viewer: Viewer, { brand, seller }: Change): boolean {
  switch (viewer.kind) {
    case "operator":
      return true;
    case "brands":
      return brand !== undefined && viewer.brands.has(brand);
    case "seller":
      return seller?.marketplace === viewer.marketplace && seller.seller === viewer.seller;
  }
}

/** Whether both may know the same. What an operator or a seller may know does not change. */
export function sameViewer(one: Viewer, other: Viewer): boolean {
  if (one.kind !== "brands" || other.kind !== "brands") return one.kind === other.kind;
  return (
    one.brands.size === other.brands.size && [...one.brands].every((id) => other.brands.has(id))
  );
}

/** The same caller as before, so that a stream may go on. */
export function isStill(actor: Actor | null, before: MemberActor | SellerActor): boolean {
  if (before.kind === "member") {
    return actor?.kind === "member" && actor.memberId === before.memberId;
  }
  return (
    actor?.kind === "seller" &&
    actor.marketplace === before.marketplace &&
    actor.seller === before.seller
  );
}
