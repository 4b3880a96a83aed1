import { fastifySwagger, type SwaggerTransform } from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Access } from "../access/access.js";
import { sessionCookieName } from "../auth/session-cookie.js";
import type { Context } from "../context.js";
import { shareFormats } from "./openapi-components.js";
import { PROBLEM_TYPE } from "./problems.js";
import type { Api } from "./route.js";

type RouteSchema = ReturnType<SwaggerTransform>["schema"] & {
  headers?: { properties?: Record<string, unknown> };
  response?: Record<string, unknown>;
};

const PROBLEM = {
  content: { [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** Describes every route that is registered after it, as OpenAPI 3.1 at `/v1/openapi.json`. */
export async function describeRoutes(api: Api, context: Context): Promise<void> {
  shareFormats();
  await api.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Touchstone",
        version: "0.1.0",
        description:
          "Lists are read page by page: send `next` of the last answer as `cursor`. What is refused is answered with a problem document (RFC 9457); pointers under `errors` lead into the part of the request that `source` names.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        securitySchemes: {
          session: {
            type: "apiKey",
            in: "cookie",
            name: sessionCookieName(context),
            description: "A person who signed in; Touchstone-Organisation names the organisation.",
          },
          apiKey: { type: "http", scheme: "bearer", description: "A program of an operator's." },
          seller: {
            type: "http",
            scheme: "bearer",
            description: "A seller who came by a one-time link, for as long as the visit lasts.",
          },
        },
      },
    },
    transform: describeRoute,
    transformObject: jsonSchemaTransformObject,
  });
  api.route({
    method: "GET",
    url: "/v1/openapi.json",
    config: { access: { public: true } },
    schema: {
      tags: ["health"],
      summary: "This document",
      response: { 200: z.record(z.string(), z.unknown()) },
    },
    handler: async (_request, reply) => reply.send({ ...api.swagger() }),
  });
}

/** What the server itself adds to the routes: who may call, which headers are heeded, how refusals look. */
const describeRoute: SwaggerTransform = (document) => {
  const { schema, url } = jsonSchemaTransform(document);
  const { access, idempotent } = document.route.config ?? {};
  const described = schema as RouteSchema;
  return {
    url,
    schema: {
      ...described,
      ...(idempotent ? { headers: withIdempotencyKey(described.headers) } : {}),
      response: {
        ...described.response,
        "4XX": { description: "Refused, for the reason that it gives.", ...PROBLEM },
        "5XX": { description: "Failed, through no fault of the caller.", ...PROBLEM },
      },
      security: securityOf(access),
      "x-touchstone-access": access ?? null,
    } as typeof schema,
  };
};

function withIdempotencyKey(headers: RouteSchema["headers"]): object {
  return {
    type: "object",
    ...headers,
    properties: {
      ...headers?.properties,
      "idempotency-key": {
        type: "string",
        minLength: 1,
        maxLength: 255,
        description:
          "The same request with the same key is done once; its answer is given again for a day. Not heeded for newline-delimited JSON.",
      },
    },
  };
}

function securityOf(access: Access | undefined): Record<string, string[]>[] {
  if (access === undefined || access.public) return [];
  return [
    ...(access.members !== undefined || access.anyMember ? [{ session: [] }] : []),
    ...(access.key === undefined ? [] : [{ apiKey: [] }]),
    ...(access.seller ? [{ seller: [] }] : []),
  ];
}
