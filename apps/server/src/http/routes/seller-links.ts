import { z } from "zod";
import { createAttempts } from "../../access/attempts.js";
import { bearerOf } from "../../access/identify.js";
import { done } from "../../failures/failure.js";
import { describeSeller } from "../../usecases/sellers/describe-seller.js";
import { endSession } from "../../usecases/sellers/end-session.js";
import { mintLink } from "../../usecases/sellers/mint-link.js";
import { openSession } from "../../usecases/sellers/open-session.js";
import { answer } from "../answer.js";
import { keyOf, type RegisterRoutes, sellerOf } from "../route.js";
import { counted } from "./auth/area.js";

export const registerSellerLinkRoutes: RegisterRoutes = (api, context) => {
  const attempts = createAttempts(context.clock, 30, 60_000);

  api.route({
    method: "POST",
    url: "/v1/marketplaces/:marketplace/sellers/:seller/links",
    config: { access: { key: "sellers:link" } },
    schema: {
      tags: ["seller"],
      summary: "A link that opens Touchstone for a seller: good once, for fifteen minutes",
      params: z.strictObject({
        marketplace: z.string().min(1).max(63),
        seller: z.string().min(1).max(512),
      }),
      response: { 201: z.object({ url: z.string(), token: z.string(), expiresAt: z.string() }) },
    },
    handler: async (request, reply) => {
      const { marketplace } = keyOf(request);
      return answer(reply, await mintLink(context, marketplace, request.params.seller), 201);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/seller/sessions",
    config: { access: { public: true } },
    schema: {
      tags: ["seller"],
      summary: "Exchange the token of a link for a session of eight hours, once",
      body: z.strictObject({ token: z.string().min(1).max(512) }),
      response: {
        201: z.object({
          token: z.string().describe("Send it as Authorization: Bearer."),
          marketplace: z.string(),
          seller: z.string(),
          caseId: z.uuid().nullable().describe("The case that the link was about."),
          expiresAt: z.string(),
        }),
      },
    },
    handler: async (request, reply) => {
      const opened = await counted([[attempts, request.ip]], () =>
        openSession(context, request.body.token),
      );
      return answer(reply, opened, 201);
    },
  });

  api.route({
    method: "GET",
    url: "/v1/seller/me",
    config: { access: { seller: true } },
    schema: {
      tags: ["seller"],
      summary: "The seller whose visit this is, and when it ends",
      response: {
        200: z.object({
          marketplace: z.object({ id: z.string(), name: z.string() }),
          seller: z.string(),
          expiresAt: z.string(),
        }),
      },
    },
    handler: async (request, reply) => {
      const token = bearerOf(request.headers.authorization) ?? "";
      return answer(reply, await describeSeller(context, sellerOf(request), token));
    },
  });

  api.route({
    method: "DELETE",
    url: "/v1/seller/sessions",
    config: { access: { seller: true } },
    schema: {
      tags: ["seller"],
      summary: "End the session, at once",
      response: { 200: z.object({ done: z.literal(true) }) },
    },
    handler: async (request, reply) => {
      const ended = await endSession(context, bearerOf(request.headers.authorization) ?? "");
      return answer(reply, ended.ok ? done({ done: true }) : ended);
    },
  });
};
