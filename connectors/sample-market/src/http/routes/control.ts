import { listingSchema } from "@touchstone/interface";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Market } from "../../market.js";
import { connectionSchema } from "../../settings.js";
import { freeId, goodOf, putUp } from "../../shop/put-up.js";
import { isOnThisMachine } from "../callers.js";
import { controlState } from "../control-state.js";

/** Handles for demonstrations and tests. Only this machine itself may touch them. */
export function addControlRoutes(scope: FastifyInstance, market: Market): void {
  const { book, connection, doors, pusher, settings, now } = market;

  scope.addHook("onRequest", async (request, reply) => {
    if (!isOnThisMachine(request)) {
      await reply.code(403).send({ detail: "only this machine itself may ask this" });
    }
  });

  scope.get("/control/state", async () => {
    const state = controlState(market);
    // Whoever kills the shop after this answer finds again what it said.
    await book.settled();
    return state;
  });

  scope.post("/control/off", (_request, reply) => {
    doors.open = false;
    return reply.code(204).send();
  });

  scope.post("/control/on", (_request, reply) => {
    doors.open = true;
    return reply.code(204).send();
  });

  scope.post("/control/connection", (request, reply) => {
    const parsed = connectionSchema.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ detail: z.prettifyError(parsed.error) });
    connection.change(parsed.data);
    pusher.retry();
    return reply.code(204).send();
  });

  scope.post("/control/listings", async (request, reply) => {
    const parsed = givenListing(market).safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ detail: z.prettifyError(parsed.error) });
    const id = parsed.data.id ?? freeId(book);
    const before = book.shop.goods.get(id)?.good;
    const revision = (before?.listing.revision ?? 0) + 1;
    const listing = { revision, ...parsed.data, id, marketplace: settings.id };
    await putUp(book, [goodOf(listing, before)], now());
    pusher.wake();
    return reply.code(201).send({ id, number: book.shop.goods.get(id)?.number });
  });
}

/** A listing of this shop; what is left out, the shop fills in. */
function givenListing({ settings, book }: Market) {
  const [first] = book.shop.goods.values();
  const seller = first?.good.listing.seller ?? { id: "s-01", name: "Tideway Trading" };
  return listingSchema.extend({
    marketplace: z.literal(settings.id).default(settings.id),
    id: listingSchema.shape.id.optional(),
    status: listingSchema.shape.status.default("active"),
    seller: listingSchema.shape.seller.default(seller),
  });
}
