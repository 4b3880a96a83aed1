import { z } from "zod";
import { clarifyNotice, withdrawNotice } from "../../../usecases/public-notices/clarify-notice.js";
import { readStatus } from "../../../usecases/public-notices/read-status.js";
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
};
