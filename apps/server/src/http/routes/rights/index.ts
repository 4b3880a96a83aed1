import { z } from "zod";
import { changeRight } from "../../../usecases/rights/change-right.js";
import { estimateRight } from "../../../usecases/rights/estimate-right.js";
import { listRights } from "../../../usecases/rights/list-rights.js";
import { readRight } from "../../../usecases/rights/read-right.js";
import { registerRight } from "../../../usecases/rights/register-right.js";
import { reviewRight } from "../../../usecases/rights/review-right.js";
import { newRightSchema, rightChangeSchema } from "../../../usecases/rights/right-input.js";
import { submitRight } from "../../../usecases/rights/submit-right.js";
import { withdrawRight } from "../../../usecases/rights/withdraw-right.js";
import { answer } from "../../answer.js";
import { pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { EVERYONE, OPERATORS } from "../people/access.js";
import { idParams } from "../people/schemas.js";
import { registerRightDocumentRoutes } from "./documents.js";
import { registerRightFileRoutes } from "./import-export.js";
import { registerRightMoveRoutes } from "./moves.js";
import {
  estimateSchema,
  OPERATOR_STAFF,
  reasonSchema,
  rightFileSchema,
  rightSchema,
  SUBMITTERS,
  stateSchema,
} from "./schemas.js";
import { registerTransferRoutes } from "./transfers.js";

export const registerRightRoutes: RegisterRoutes = (api, context) => {
  registerRightDocumentRoutes(api, context);
  registerRightFileRoutes(api, context);
  registerRightMoveRoutes(api, context);
  registerTransferRoutes(api, context);

  api.route({
    method: "POST",
    url: "/v1/rights",
    config: { access: SUBMITTERS, idempotent: true },
    schema: {
      tags: ["rights"],
      summary: "Put in a right, as a draft",
      body: newRightSchema,
      response: { 201: rightSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await registerRight(context, memberOf(request), request.body), 201),
  });

  api.route({
    method: "GET",
    url: "/v1/rights",
    config: { access: EVERYONE },
    schema: {
      tags: ["rights"],
      summary: "Rights that the caller may see, the newest first",
      querystring: z.strictObject({
        ...pageQuery,
        brand: z.uuid().optional(),
        state: stateSchema.optional(),
      }),
      response: { 200: pageSchema(rightSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listRights(context, memberOf(request), request.query)),
  });

  api.route({
    method: "GET",
    url: "/v1/rights/:id",
    config: { access: EVERYONE },
    schema: {
      tags: ["rights"],
      summary: "A right with its history, its budget and what a reviewer should look at",
      params: idParams,
      response: { 200: rightFileSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readRight(context, memberOf(request), request.params.id)),
  });

  api.route({
    method: "PATCH",
    url: "/v1/rights/:id",
    config: { access: SUBMITTERS },
    schema: {
      tags: ["rights"],
      summary: "Correct or complete a right before it is reviewed",
      params: idParams,
      body: rightChangeSchema,
      response: { 200: rightSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await changeRight(context, memberOf(request), request.params.id, request.body)),
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/submit",
    config: { access: SUBMITTERS },
    schema: {
      tags: ["rights"],
      summary: "Hand a right to the operator's reviewers",
      params: idParams,
      response: { 200: rightSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await submitRight(context, memberOf(request), request.params.id)),
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/withdraw",
    config: { access: SUBMITTERS },
    schema: {
      tags: ["rights"],
      summary: "Take a right back: it is no longer looked for",
      params: idParams,
      body: z.strictObject({ reason: reasonSchema.optional() }).optional(),
      response: { 200: rightSchema },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const reason = request.body?.reason;
      return answer(reply, await withdrawRight(context, memberOf(request), id, reason));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/review",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary: "The operator's word on a right; once verified it counts in screening",
      params: idParams,
      body: z.strictObject({
        outcome: z.enum(["start", "needs_info", "verified", "rejected"]),
        reason: reasonSchema.optional(),
        acceptWide: z
          .boolean()
          .optional()
          .describe("Verifies a right that would touch a large share of the stored listings."),
        acceptHeld: z
          .boolean()
          .optional()
          .describe("Verifies a registration that another brand claims too."),
      }),
      response: { 200: rightSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await reviewRight(context, memberOf(request), request.params.id, request.body)),
  });

  api.route({
    method: "GET",
    url: "/v1/rights/:id/estimate",
    config: { access: OPERATORS },
    schema: {
      tags: ["rights"],
      summary: "How many stored listings, sellers and categories the sign of a right touches",
      params: idParams,
      response: { 200: estimateSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await estimateRight(context, memberOf(request), request.params.id)),
  });
};
