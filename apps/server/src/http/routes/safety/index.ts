import { z } from "zod";
import { listSafetyCases } from "../../../usecases/safety/list-safety-cases.js";
import { moveSafetyCase } from "../../../usecases/safety/move-safety-case.js";
import { readSafetyCase } from "../../../usecases/safety/read-safety-case.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { OPERATOR_DECIDERS, OPERATOR_READERS } from "../requests/access.js";
import {
  askTraderSchema,
  closeSafetySchema,
  reopenSafetySchema,
  safetyItemSchema,
  safetyStateSchema,
  safetyViewSchema,
} from "./schemas.js";

const params = z.strictObject({ id: z.uuid() });
const response = { 200: safetyViewSchema };
const tags = ["safety"];

/** Product safety: CE markings with non-conforming proportions. Of no brand, and no reason to restrict a listing. */
export const registerSafetyRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/safety-cases",
    config: { access: OPERATOR_READERS },
    schema: {
      tags,
      summary: "Product-safety cases of one state, those that wait longest first",
      querystring: z.strictObject({
        ...pageQuery,
        state: safetyStateSchema.default("open"),
        marketplace: z.string().max(64).optional(),
      }),
      response: { 200: pageSchema(safetyItemSchema) },
    },
    handler: async (request, reply) => {
      const { cursor, ...filter } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const wanted = { ...filter, after: after?.value ?? null };
      return answer(reply, await listSafetyCases(context, memberOf(request), wanted));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/safety-cases/:id",
    config: { access: OPERATOR_READERS },
    schema: { tags, summary: "One product-safety case with its measurements", params, response },
    handler: async (request, reply) =>
      answer(reply, await readSafetyCase(context, memberOf(request), request.params.id)),
  });

  api.route({
    method: "POST",
    url: "/v1/safety-cases/:id/ask",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags,
      summary: "Note that the trader is asked for the EU declaration of conformity",
      params,
      body: askTraderSchema,
      response,
    },
    handler: async (request, reply) => {
      const move = { ...request.body, move: "trader_asked" } as const;
      return answer(
        reply,
        await moveSafetyCase(context, memberOf(request), request.params.id, move),
      );
    },
  });

  api.route({
    method: "POST",
    url: "/v1/safety-cases/:id/close",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags,
      summary: "Close with what came of it",
      params,
      body: closeSafetySchema,
      response,
    },
    handler: async (request, reply) => {
      const move = { ...request.body, move: "closed" } as const;
      return answer(
        reply,
        await moveSafetyCase(context, memberOf(request), request.params.id, move),
      );
    },
  });

  api.route({
    method: "POST",
    url: "/v1/safety-cases/:id/reopen",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags,
      summary: "Open a closed case again",
      params,
      body: reopenSafetySchema,
      response,
    },
    handler: async (request, reply) => {
      const move = { ...request.body, move: "reopened" } as const;
      return answer(
        reply,
        await moveSafetyCase(context, memberOf(request), request.params.id, move),
      );
    },
  });
};
