import { NOTICE_REVIEWS } from "@touchstone/casework";
import {
  identifierSchema,
  marketplaceModeSchema,
  policySchema,
  territorySchema,
} from "@touchstone/interface";
import { profileNames } from "@touchstone/regimes";
import { z } from "zod";
import { addMarketplace } from "../../usecases/marketplaces/add-marketplace.js";
import { changeMarketplace } from "../../usecases/marketplaces/change-marketplace.js";
import { listMarketplaces } from "../../usecases/marketplaces/list-marketplaces.js";
import { listModeChanges } from "../../usecases/marketplaces/list-mode-changes.js";
import { readMarketplace } from "../../usecases/marketplaces/read-marketplace.js";
import { switchMode } from "../../usecases/marketplaces/switch-mode.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { OPERATOR_ADMINS, OPERATORS } from "./people/access.js";

const marketplaceParams = z.strictObject({ marketplace: identifierSchema });
const nameSchema = z.string().trim().min(1).max(200);

const noticeReviewSchema = z
  .enum(NOTICE_REVIEWS)
  .describe("Which notices the operator looks at before they take effect.");
const usualSchema = z.int().min(1).max(1_000_000).optional();

const marketplaceSchema = z.object({
  id: z.string(),
  name: z.string(),
  mode: marketplaceModeSchema,
  profile: z.string(),
  furtherProfiles: z.array(z.string()).describe("Legal profiles that apply beside it."),
  territory: z.string(),
  policy: policySchema,
  noticeReview: noticeReviewSchema,
  noticesPerAccount: z.int(),
  noticesPerSeller: z.int(),
  version: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export const registerMarketplaceRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/marketplaces",
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["marketplaces"],
      summary: "Take in a marketplace; it begins by observing, and nothing leaves",
      body: z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "must be small letters, digits and hyphens"),
        name: nameSchema,
        profile: z.enum(profileNames).describe("Legal profile of its restrictions and contests."),
        territory: territorySchema,
        policy: policySchema.optional(),
      }),
      response: { 201: marketplaceSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await addMarketplace(context, memberOf(request), request.body), 201),
  });

  api.route({
    method: "GET",
    url: "/v1/marketplaces",
    config: { access: OPERATORS },
    schema: {
      tags: ["marketplaces"],
      summary: "The marketplaces of this installation",
      querystring: z.strictObject(pageQuery),
      response: { 200: pageSchema(marketplaceSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listMarketplaces(context, memberOf(request), request.query)),
  });

  api.route({
    method: "GET",
    url: "/v1/marketplaces/:marketplace",
    config: { access: OPERATORS },
    schema: {
      tags: ["marketplaces"],
      summary: "One marketplace",
      params: marketplaceParams,
      response: { 200: marketplaceSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readMarketplace(context, memberOf(request), request.params.marketplace)),
  });

  api.route({
    method: "PATCH",
    url: "/v1/marketplaces/:marketplace",
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["marketplaces"],
      summary: "Change the name or the policy; what is screened from now on is judged by it",
      params: marketplaceParams,
      body: z
        .strictObject({
          name: nameSchema.optional(),
          policy: policySchema.optional(),
          noticeReview: noticeReviewSchema.optional(),
          noticesPerAccount: usualSchema.describe(
            "How many in 24 hours are usual; more are reviewed.",
          ),
          noticesPerSeller: usualSchema.describe("The same, of one account against one seller."),
          furtherProfiles: z
            .array(z.enum(profileNames))
            .max(profileNames.length)
            .optional()
            .describe("Legal profiles that apply beside its own, each with its own clock."),
        })
        .refine((change) => Object.keys(change).length > 0, "must change something"),
      response: { 200: marketplaceSchema },
    },
    handler: async (request, reply) => {
      const { marketplace } = request.params;
      return answer(
        reply,
        await changeMarketplace(context, memberOf(request), marketplace, request.body),
      );
    },
  });

  api.route({
    method: "POST",
    url: "/v1/marketplaces/:marketplace/mode",
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["marketplaces"],
      summary: "Switch between observing, asking brands, and sending removals; it is logged",
      params: marketplaceParams,
      body: z.strictObject({
        mode: marketplaceModeSchema,
        reason: z.string().trim().min(1).max(1_000),
      }),
      response: { 200: marketplaceSchema },
    },
    handler: async (request, reply) => {
      const { marketplace } = request.params;
      return answer(reply, await switchMode(context, memberOf(request), marketplace, request.body));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/marketplaces/:marketplace/mode-changes",
    config: { access: OPERATORS },
    schema: {
      tags: ["marketplaces"],
      summary: "Who switched the mode, when and why; the newest first",
      params: marketplaceParams,
      querystring: z.strictObject(pageQuery),
      response: {
        200: pageSchema(
          z.object({
            id: z.uuid(),
            before: z.string(),
            after: z.string(),
            memberId: z.uuid(),
            reason: z.string().nullable(),
            at: z.string(),
          }),
        ),
      },
    },
    handler: async (request, reply) => {
      const { marketplace } = request.params;
      return answer(
        reply,
        await listModeChanges(context, memberOf(request), marketplace, request.query),
      );
    },
  });
};
