import { identifierSchema } from "@touchstone/interface";
import { z } from "zod";
import type { Access } from "../../access/access.js";
import { putEndpoint } from "../../usecases/endpoints/put-endpoint.js";
import { readEndpoint } from "../../usecases/endpoints/read-endpoint.js";
import { resumeEndpoint } from "../../usecases/endpoints/resume-endpoint.js";
import { rotateSecret } from "../../usecases/endpoints/rotate-secret.js";
import { testEndpoint } from "../../usecases/endpoints/test-endpoint.js";
import { answer } from "../answer.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { OPERATOR_ADMINS, OPERATORS } from "./people/access.js";

const OPERATOR_DECIDERS: Access = {
  members: [{ kind: "operator", roles: ["admin", "reviewer"] }],
};
const URL_OF_ENDPOINT = "/v1/marketplaces/:marketplace/endpoint";
const marketplaceParams = z.strictObject({ marketplace: identifierSchema });

const endpointSchema = z.object({
  url: z.string(),
  state: z.enum(["active", "parked"]).describe("To a parked endpoint nothing is sent."),
  parkedReason: z.string().nullable(),
  parkedAt: z.string().nullable(),
  failures: z.number().describe("How often in succession it could not be reached."),
  nextAttemptAt: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
  pending: z.number().describe("Deliveries that wait to be acknowledged."),
  updatedAt: z.string(),
});
const secretSchema = z.string().describe("Signs deliveries (Standard Webhooks); shown this once.");

export const registerEndpointRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "PUT",
    url: URL_OF_ENDPOINT,
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["endpoints"],
      summary: "Say where the marketplace is told; the secret is shown when it is made",
      params: marketplaceParams,
      body: z.strictObject({
        url: z
          .url({ protocol: /^https?$/, error: "must be an http or https address" })
          .max(2_000)
          .refine((url) => !/^\w+:\/\/[^/?#]*@/.test(url), "must hold no user name or password"),
      }),
      response: { 200: endpointSchema.extend({ secret: secretSchema.optional() }) },
    },
    handler: async (request, reply) => {
      const { marketplace } = request.params;
      const { url } = request.body;
      return answer(reply, await putEndpoint(context, memberOf(request), marketplace, url));
    },
  });

  api.route({
    method: "GET",
    url: URL_OF_ENDPOINT,
    config: { access: OPERATORS },
    schema: {
      tags: ["endpoints"],
      summary: "Where the marketplace is told, and whether it can be reached",
      params: marketplaceParams,
      response: { 200: endpointSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readEndpoint(context, memberOf(request), request.params.marketplace)),
  });

  api.route({
    method: "POST",
    url: `${URL_OF_ENDPOINT}/rotate-secret`,
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["endpoints"],
      summary: "Make a new secret; the one before signs too for another day",
      params: marketplaceParams,
      response: { 200: z.object({ secret: secretSchema }) },
    },
    handler: async (request, reply) =>
      answer(reply, await rotateSecret(context, memberOf(request), request.params.marketplace)),
  });

  api.route({
    method: "POST",
    url: `${URL_OF_ENDPOINT}/resume`,
    config: { access: OPERATOR_DECIDERS },
    schema: {
      tags: ["endpoints"],
      summary: "Send to a parked or failing endpoint again, at once",
      params: marketplaceParams,
      response: { 200: endpointSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await resumeEndpoint(context, memberOf(request), request.params.marketplace)),
  });

  api.route({
    method: "POST",
    url: `${URL_OF_ENDPOINT}/test`,
    config: { access: OPERATOR_DECIDERS },
    schema: {
      tags: ["endpoints"],
      summary: "Send endpoint.test at once and tell what came back",
      params: marketplaceParams,
      response: {
        200: z.object({
          deliveryId: z.uuid(),
          accepted: z.boolean(),
          status: z.number().nullable(),
          fault: z.string().nullable(),
          detail: z.string().nullable(),
          milliseconds: z.number(),
        }),
      },
    },
    handler: async (request, reply) =>
      answer(reply, await testEndpoint(context, memberOf(request), request.params.marketplace)),
  });
};
