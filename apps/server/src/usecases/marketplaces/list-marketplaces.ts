import { z } from "zod";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type Page, pageOf } from "../../http/page.js";
import { type Asked, placeOf } from "../deliveries/place-of.js";
import { type MarketplaceView, marketplaceView } from "./marketplace-view.js";

const place = z.tuple([z.string()]);

/** All marketplaces of the installation, by their ids. */
export async function listMarketplaces(
  context: Context,
  actor: MemberActor,
  asked: Asked,
): Promise<Result<Page<MarketplaceView>>> {
  const after = placeOf(asked, place);
  if (!after.ok) return after;
  const rows = await context.store.transaction(memberScope(actor), (tx) => {
    let query = tx.db
      .selectFrom("marketplaces")
      .selectAll()
      .orderBy("id")
      .limit(asked.limit + 1);
    if (after.value !== null) query = query.where("id", ">", after.value[0]);
    return query.execute();
  });
  return done(pageOf(rows.map(marketplaceView), asked.limit, ({ id }) => [id]));
}
