import { operatorSchema } from "@touchstone/interface";
import { z } from "zod";
import type { Access } from "../../access/access.js";
import { changeRight } from "../../usecases/rights/change-right.js";
import { estimateRight } from "../../usecases/rights/estimate-right.js";
import { listRights } from "../../usecases/rights/list-rights.js";
import { readRight } from "../../usecases/rights/read-right.js";
import { registerRight } from "../../usecases/rights/register-right.js";
import { reviewRight } from "../../usecases/rights/review-right.js";
import { newRightSchema, rightChangeSchema } from "../../usecases/rights/right-input.js";
import { RIGHT_STATES } from "../../usecases/rights/right-machine.js";
import { submitRight } from "../../usecases/rights/submit-right.js";
import { withdrawRight } from "../../usecases/rights/withdraw-right.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { EVERYONE, OPERATORS } from "./people/access.js";
import { idParams } from "./people/schemas.js";

/** Agents need the brand's authorisation besides. */
const SUBMITTERS: Access = {
  members: [
    { kind: "brand", roles: ["admin", "reviewer", "submitter"] },
    { kind: "agent", roles: ["admin", "reviewer", "submitter"] },
  ],
};
const OPERATOR_STAFF: Access = {
  members: [{ kind: "operator", roles: ["admin", "reviewer", "submitter"] }],
};

const day = z.string().nullable();
const stateSchema = z.enum(RIGHT_STATES);
const reasonSchema = z.string().trim().min(1).max(2_000);
const budgetSchema = z.object({
  state: z.enum(["pending", "measured"]),
  measuredAt: z.string().nullable(),
  off: z.array(operatorSchema),
});
const sampleTitlesSchema = z.array(
  z.object({ title: z.string(), start: z.number(), end: z.number(), form: z.string() }),
);
const budgetFoundSchema = z.object({
  titles: z.number(),
  mentions: z.object({ count: z.number(), samples: sampleTitlesSchema }),
  operators: z.array(
    z.object({
      name: operatorSchema,
      watched: z.boolean(),
      fired: z.number(),
      suspected: z.number(),
      per1000: z.number(),
      samples: sampleTitlesSchema,
    }),
  ),
});
const rightSchema = z.object({
  id: z.uuid(),
  brand: z.object({ id: z.uuid(), name: z.string() }),
  kind: z.string(),
  text: z.string().nullable(),
  aliases: z.array(z.string()),
  images: z.array(z.string()),
  niceClasses: z.array(z.number()),
  niceEdition: z.string().nullable(),
  licensed: z
    .boolean()
    .describe("Everybody who sells the brand's goods may use these photographs."),
  territories: z.array(z.string()),
  number: z.string().nullable(),
  office: z.string().nullable(),
  holder: z.string().nullable(),
  filedOn: day,
  registeredOn: day,
  expiresOn: day,
  state: stateSchema,
  version: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
  verifiedAt: z.string().nullable(),
  budget: budgetSchema.nullable(),
  warnings: z.array(z.object({ code: z.string(), detail: z.string() })),
});
const historySchema = z.object({
  type: z.string(),
  at: z.string(),
  actor: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});
const rightFileSchema = rightSchema.extend({
  budget: budgetSchema.extend({ found: budgetFoundSchema.nullable() }).nullable(),
  history: z.array(historySchema),
});
const estimateSchema = z.object({
  right: z.uuid(),
  at: z.string(),
  stored: z.number(),
  lookedAt: z.number(),
  sampled: z.boolean(),
  listings: z.number(),
  projected: z.number(),
  sellers: z.number(),
  categories: z.array(z.object({ name: z.string(), listings: z.number() })),
  examples: z.array(z.object({ marketplace: z.string(), id: z.string(), title: z.string() })),
});

export const registerRightRoutes: RegisterRoutes = (api, context) => {
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
