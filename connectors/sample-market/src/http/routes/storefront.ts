import type { FastifyInstance } from "fastify";
import type { Market } from "../../market.js";
import { listingPage, offShelfPage } from "../../pages/listing-page.js";
import { storefrontPage } from "../../pages/storefront-page.js";
import { isOnShelf } from "../../shop/shelf.js";
import { standingOf } from "../../shop/shop.js";
import { sendPage, viewFor } from "../replies.js";

const GONE = 410;

export function addStorefrontRoutes(server: FastifyInstance, market: Market): void {
  const { shop } = market.book;

  server.get("/", (request, reply) => {
    const view = viewFor(market, request);
    return sendPage(reply, view, storefrontPage(view, shop));
  });

  server.get<{ Params: { id: string } }>("/listings/:id", (request, reply) => {
    const { id } = request.params;
    const offered = shop.goods.get(id);
    if (offered === undefined) return reply.callNotFound();
    const view = viewFor(market, request);
    if (isOnShelf(shop, id)) return sendPage(reply, view, listingPage(view, shop, offered));
    const state = standingOf(shop, id).state === "paused" ? "paused" : "gone";
    return sendPage(reply, view, offShelfPage(view, shop, id, state), GONE);
  });
}
