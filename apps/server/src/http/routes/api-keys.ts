import { z } from "zod";
import type { KeyScope } from "../../access/actor.js";
import { done } from "../../failures/failure.js";
import { createKey } from "../../usecases/keys/create-key.js";
import { listKeys } from "../../usecases/keys/list-keys.js";
import { revokeKey } from "../../usecases/keys/revoke-key.js";
import { rotateKey } from "../../usecases/keys/rotate-key.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { OPERATOR_ADMINS } from "./people/access.js";
import { idParams } from "./people/schemas.js";

const SCOPES = [
  "listings:write",
  "listings:read",
  "sellers:link",
  "deliveries:read",
] as const satisfies readonly KeyScope[];

const keySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string().describe("The start of the key, to tell it from others."),
  marketplace: z.string().nullable(),
  scopes: z.array(z.string()),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  lastUsedAt: z.string().nullable().describe("To the minute."),
  revokedAt: z.string().nullable(),
  replaces: z.uuid().nullable().describe("The key in whose place it came."),
});

export const registerApiKeyRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/api-keys",
    config: { access: OPERATOR_ADMINS, proof: true },
    schema: {
      tags: ["api-keys"],
      summary: "Make a key for one marketplace; it is shown this once",
      body: z.strictObject({
        name: z.string().trim().min(1).max(200),
        marketplace: z.string().min(1).max(63),
        scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
        expiresAt: z.iso.datetime({ offset: true }).optional(),
      }),
      response: { 201: keySchema.extend({ key: z.string() }) },
    },
    handler: async (request, reply) =>
      answer(reply, await createKey(context, memberOf(request), request.body), 201),
  });

  api.route({
    method: "GET",
    url: "/v1/api-keys",
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["api-keys"],
      summary: "The keys of the organisation",
      querystring: z.strictObject(pageQuery),
      response: { 200: pageSchema(keySchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listKeys(context, memberOf(request), request.query)),
  });

  api.route({
    method: "POST",
    url: "/v1/api-keys/:id/rotate",
    config: { access: OPERATOR_ADMINS, proof: true },
    schema: {
      tags: ["api-keys"],
      summary: "Make a key in the place of another; it is shown this once",
      description:
        "The old key works on for the overlap, so that a program can be changed in between.",
      params: idParams,
      body: z.strictObject({ overlapHours: z.int().min(0).max(168).default(24) }),
      response: { 201: keySchema.extend({ key: z.string() }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { overlapHours } = request.body;
      return answer(reply, await rotateKey(context, memberOf(request), id, overlapHours), 201);
    },
  });

  api.route({
    method: "DELETE",
    url: "/v1/api-keys/:id",
    config: { access: OPERATOR_ADMINS, proof: true },
    schema: {
      tags: ["api-keys"],
      summary: "Revoke a key; after five seconds nobody takes it any more",
      params: idParams,
      response: { 200: z.object({ id: z.uuid() }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const revoked = await revokeKey(context, memberOf(request), id);
      return answer(reply, revoked.ok ? done({ id }) : revoked);
    },
  });
};
