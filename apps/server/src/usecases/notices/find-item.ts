import type { MemberActor } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { ITEM_STATE } from "./item-state.js";

export interface FoundItem {
  readonly id: string;
  readonly noticeId: string;
  readonly brandId: string;
  readonly marketplaceId: string | null;
  readonly listingId: string | null;
  readonly caseId: string | null;
  readonly origin: string | null;
  readonly state: string;
}

/** An item that the member may see, in the member's own scope. */
export async function findItem(
  tx: Tx,
  actor: MemberActor,
  { item, notice }: { readonly item: string; readonly notice?: string },
): Promise<Result<FoundItem>> {
  const view = (
    actor.organisation.kind === "operator" ? "caseForOperator" : "caseForBrand"
  ) as "caseForBrand";
  let query = tx.db
    .selectFrom("noticeItems as i")
    .leftJoin(`${view} as c`, "c.id", "i.caseId")
    .select(["i.id", "i.noticeId", "i.brandId", "i.marketplaceId", "i.listingId", "i.caseId"])
    .select(["c.origin", ITEM_STATE.as("state")])
    .where("i.id", "=", item);
  if (notice !== undefined) query = query.where("i.noticeId", "=", notice);
  const found = await query.executeTakeFirst();
  return found === undefined
    ? failed("not_found", "There is no such notice among yours.")
    : done(found);
}

/** The listing and the case of an item that was taken. */
export function caseOf(item: FoundItem) {
  const { caseId, marketplaceId, listingId } = item;
  if (caseId === null || marketplaceId === null || listingId === null) return null;
  return { caseId, marketplaceId, listingId };
}
