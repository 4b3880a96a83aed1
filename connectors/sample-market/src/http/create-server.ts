import fastify, { type FastifyInstance } from "fastify";
import type { Market } from "../market.js";
import { messagePage } from "../pages/listing-page.js";
import { isFromOtherSite } from "./callers.js";
import { sendPage, viewFor } from "./replies.js";
import { addControlRoutes } from "./routes/control.js";
import { addPictureRoutes } from "./routes/pictures.js";
import { addSellerRoutes } from "./routes/sellers.js";
import { addStorefrontRoutes } from "./routes/storefront.js";
import { addWebhookRoute } from "./routes/webhook.js";

const HEADERS = {
  // Forms may lead on to Touchstone, wherever that is, so form-action is not narrowed.
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
} as const;

export function createServer(market: Market): FastifyInstance {
  const server = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  server.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: 64 * 1024 },
    (_request, body, done) => done(null, new URLSearchParams(`${body}`)),
  );
  server.addHook("onRequest", async (request, reply) => {
    reply.headers(HEADERS);
    if (request.method !== "GET" && isFromOtherSite(request)) {
      await reply.code(403).send({ detail: "another site's page may not ask this" });
    }
  });
  server.setNotFoundHandler((request, reply) => {
    const view = viewFor(market, request);
    const { notFound, notFoundText } = view.words;
    return sendPage(reply, view, messagePage(view, notFound, notFoundText), 404);
  });
  addStorefrontRoutes(server, market);
  addSellerRoutes(server, market);
  addPictureRoutes(server, market);
  // Each in a scope of its own: what it asks of callers and bodies is asked of nobody else.
  server.register((scope, _options, done) => {
    addControlRoutes(scope, market);
    done();
  });
  server.register((scope, _options, done) => {
    addWebhookRoute(scope, market);
    done();
  });
  return server;
}
