import { z } from "zod";
import type { Access } from "../../src/access/access.js";
import { done, failed } from "../../src/failures/failure.js";
import { answer } from "../../src/http/answer.js";
import type { Api, RegisterRoutes } from "../../src/http/route.js";

const PUBLIC: Access = { public: true };

const toySchema = z.strictObject({
  name: z.string().max(20),
  price: z.strictObject({ amount: z.number().min(0) }),
  tags: z.array(z.string()).optional(),
  sign: z
    .union([z.strictObject({ word: z.string() }), z.strictObject({ picture: z.int() })])
    .optional(),
});

/** Routes that do nothing, to see what the server does around them. */
export const toyRoutes: RegisterRoutes = (api) => {
  api.route({
    method: "POST",
    url: "/v1/toys",
    bodyLimit: 16_000_000,
    config: { access: PUBLIC },
    schema: {
      body: toySchema,
      querystring: z.strictObject({ limit: z.coerce.number().int().max(10).default(5) }),
      response: { 201: z.object({ name: z.string(), limit: z.number() }) },
    },
    handler: async (request, reply) =>
      answer(reply, done({ name: request.body.name, limit: request.query.limit }), 201),
  });
  api.route({
    method: "POST",
    url: "/v1/toys/batch",
    bodyLimit: 200_000,
    config: { access: PUBLIC, checksText: true },
    schema: { body: z.array(z.unknown()) },
    handler: async (request, reply) => answer(reply, done({ count: request.body.length })),
  });
  api.route({
    method: ["GET", "PUT"],
    url: "/v1/toys/:toy",
    config: { access: PUBLIC },
    schema: { params: z.strictObject({ toy: z.string().max(5) }) },
    handler: async (request, reply) => answer(reply, done({ toy: request.params.toy })),
  });
  registerOutcomes(api);
};

function registerOutcomes(api: Api): void {
  api.route({
    method: "GET",
    url: "/v1/outcomes/:kind",
    config: { access: PUBLIC },
    schema: {
      params: z.strictObject({ kind: z.string() }),
      response: { 200: z.object({ fits: z.boolean() }) },
    },
    handler: async (request, reply) => {
      switch (request.params.kind) {
        case "thrown":
          throw new Error("password=hunter2 at /srv/secret/place for ada@example.com");
        case "unfit":
          return answer(reply, done({ fits: "no" }));
        case "limited":
          return answer(reply, failed("rate_limited", "Slower.", { retryAfter: 7 }));
        default:
          return answer(
            reply,
            failed("conflict", "Load it again.", { parts: [{ pointer: "/a", detail: "changed" }] }),
          );
      }
    },
  });
}
