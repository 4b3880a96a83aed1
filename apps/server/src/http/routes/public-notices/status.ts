import { z } from "zod";
import { clarifyNotice } from "../../../usecases/public-notices/clarify-notice.js";
import { complain } from "../../../usecases/public-notices/complain.js";
import { readStatus } from "../../../usecases/public-notices/read-status.js";
import { replyAsSender } from "../../../usecases/public-notices/reply-as-sender.js";
import { withdrawNotice } from "../../../usecases/public-notices/withdraw-notice.js";
import { answer } from "../../answer.js";
import type { RegisterRoutes } from "../../route.js";
import { statusSchema, tokenSchema } from "./form-schemas.js";

const PUBLIC = { access: { public: true } } as const;
const tags = ["public notices"];
const params = z.strictObject({ token: tokenSchema });
const response = { 200: statusSchema };

/** What the sender of a notice sees and does by the link of the receipt. */
export const registerNoticeStatus: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/public/notices/:token",
    config: PUBLIC,
    schema: {
      tags,
      summary: "Where a notice stands, by the link of its receipt",
      params,
      response,
    },
    handler: async (request, reply) =>
      answer(reply, await readStatus(context, request.params.token)),
  });

  api.route({
    method: "POST",
    url: "/v1/public/notices/:token/clarification",
    config: PUBLIC,
    schema: {
      tags,
      summary: "Answer the operator's question about a notice",
      params,
      body: z.strictObject({ text: z.string().trim().min(1).max(10_000) }),
      response,
    },
    handler: async (request, reply) =>
      answer(reply, await clarifyNotice(context, request.params.token, request.body.text)),
  });

  api.route({
    method: "POST",
    url: "/v1/public/notices/:token/withdrawal",
    config: PUBLIC,
    schema: { tags, summary: "Take a notice back", params, response },
    handler: async (request, reply) =>
      answer(reply, await withdrawNotice(context, request.params.token)),
  });

  api.route({
    method: "POST",
    url: "/v1/public/notices/:token/complaints",
    config: PUBLIC,
    schema: {
      tags,
      summary: "Complain, free of charge, that nothing was done on a notice (DSA Art. 20)",
      params,
      body: z.strictObject({ text: z.string().trim().min(1).max(10_000) }),
      response,
    },
    handler: async (request, reply) =>
      answer(reply, await complain(context, request.params.token, request.body.text)),
  });

  api.route({
    method: "POST",
    url: "/v1/public/notices/:token/reply",
    config: PUBLIC,
    schema: {
      tags,
      summary: "Stand by a notice that a seller contests, or take it back for that listing",
      params,
      body: z.strictObject({
        case: z.uuid(),
        outcome: z.enum(["maintains", "withdraws"]),
        message: z.string().trim().min(1).max(4_000),
      }),
      response,
    },
    handler: async (request, reply) =>
      answer(reply, await replyAsSender(context, request.params.token, request.body)),
  });
};
