import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import { ITEM_STATE, type ItemState } from "./item-state.js";
import { type ItemView, itemsSeenBy, withWords } from "./read-items.js";

/** A notice in the operator's queue. */
export interface ReviewView extends ItemView {
  readonly notice: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly sender: { readonly id: string; readonly kind: string; readonly name: string };
  readonly right: string | null;
  readonly createdAt: string;
}

export interface ReviewsAsked extends PageAsked {
  readonly state: readonly ItemState[];
  readonly brand?: string | undefined;
  readonly marketplace?: string | undefined;
  readonly ground?: string | undefined;
}

/** Notices in some states, the oldest first: as a rule those that wait for the operator's word. */
export function listReviews(
  context: Context,
  actor: MemberActor,
  asked: ReviewsAsked,
): Promise<Result<Page<ReviewView>>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const after = idBefore(asked);
    if (!after.ok) return after;
    let query = itemsSeenBy(tx, actor)
      .innerJoin("notices as n", "n.id", "i.noticeId")
      .innerJoin("brands as b", "b.id", "i.brandId")
      .innerJoin("organisations as o", "o.id", "i.organisationId")
      .leftJoin("rights as r", "r.id", "i.rightId")
      .select(["i.brandId", "b.name as brandName", "n.createdAt", "r.text as rightText"])
      .select(["o.id as senderId", "o.kind as senderKind", "o.name as senderName"])
      .where(ITEM_STATE, "in", asked.state)
      .orderBy("i.id")
      .limit(asked.limit + 1);
    const { brand, marketplace, ground } = asked;
    if (after.value !== null) query = query.where("i.id", ">", after.value);
    if (brand !== undefined) query = query.where("i.brandId", "=", brand);
    if (marketplace !== undefined) query = query.where("i.marketplaceId", "=", marketplace);
    if (ground !== undefined) {
      query = query.where((any) => any(any.val(ground), "=", any.fn.any("i.grounds")));
    }
    const page = pageOfIds(await query.execute(), asked);
    const views = await withWords(tx, page.items);
    const items = page.items.flatMap((row, index) => {
      const view = views[index];
      if (view === undefined) return [];
      return [
        {
          ...view,
          notice: row.noticeId,
          brand: { id: row.brandId, name: row.brandName },
          sender: { id: row.senderId, kind: row.senderKind, name: row.senderName },
          right: row.rightText,
          createdAt: row.createdAt,
        },
      ];
    });
    return done({ next: page.next, items });
  });
}
