import { RIGHT_KINDS, RULE_STATES } from "@touchstone/casework";
import { identifierSchema } from "@touchstone/interface";
import { z } from "zod";
import { listRules } from "../../usecases/rules/list-rules.js";
import { licenseReuploads, withdrawReuploads } from "../../usecases/rules/move-rule.js";
import { answer } from "../answer.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { OPERATOR_ADMINS, OPERATORS } from "./people/access.js";

const ruleSchema = z.object({
  rule: z.literal("reupload_same_seller"),
  rightKind: z.string(),
  state: z.enum(RULE_STATES),
  licensedAt: z.string().nullable(),
  changedAt: z.string().nullable(),
  auditShare: z
    .number()
    .describe("Share of what it closes that is put to its brand all the same, 0 to 1."),
  record: z.object({
    confirmed: z.int().describe("Settled matches that count; no brand makes up over a fifth."),
    contradicted: z.int(),
    leftOut: z.int().describe("Confirmed ones that do not count: their brand has its fifth."),
    pending: z.int().describe("Answered, and still to be contested."),
    brands: z.int(),
    lowerBound: z.number().describe("Of the precision, two-sided 95 % Wilson bound; 0 to 1."),
    needed: z.int().describe("How many are needed, with the contradictions there are."),
  }),
  lacks: z
    .array(
      z.object({
        code: z.enum(["too_few", "too_often_wrong", "too_few_brands", "one_brand_dominates"]),
        detail: z.string(),
      }),
    )
    .describe("What it lacks to act alone; empty: an administrator may license it."),
});

const params = z.strictObject({
  marketplace: identifierSchema,
  kind: z.enum(RIGHT_KINDS),
});
const reason = z.string().trim().min(1).max(1_000);

/** Rules that act alone only where they have earned it. */
export const registerRuleRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/marketplaces/:marketplace/rules",
    config: { access: OPERATORS },
    schema: {
      tags: ["marketplaces"],
      summary: "Which rules act alone, which only ask, and what each has earned",
      params: params.omit({ kind: true }),
      response: { 200: z.object({ items: z.array(ruleSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listRules(context, memberOf(request), request.params.marketplace)),
  });

  api.route({
    method: "POST",
    url: "/v1/marketplaces/:marketplace/rules/reupload_same_seller/:kind/license",
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["marketplaces"],
      summary: "Let re-uploads of what a brand confirmed be closed; refused until that is earned",
      params,
      body: z.strictObject({
        reason,
        auditShare: z.number().min(0.01).max(1).optional(),
      }),
      response: { 200: ruleSchema },
    },
    handler: async (request, reply) => {
      const { marketplace, kind: rightKind } = request.params;
      const wish = { marketplace, rightKind, ...request.body };
      return answer(reply, await licenseReuploads(context, memberOf(request), wish));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/marketplaces/:marketplace/rules/reupload_same_seller/:kind/withdraw",
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["marketplaces"],
      summary: "Put the rule back to asking; of a demoted one: it has been seen",
      params,
      body: z.strictObject({ reason }),
      response: { 200: ruleSchema },
    },
    handler: async (request, reply) => {
      const { marketplace, kind: rightKind } = request.params;
      const wish = { marketplace, rightKind, ...request.body };
      return answer(reply, await withdrawReuploads(context, memberOf(request), wish));
    },
  });
};
