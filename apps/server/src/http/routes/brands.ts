import { brandProfileSchema } from "@touchstone/interface";
import { z } from "zod";
import type { Access } from "../../access/access.js";
import { addBrand } from "../../usecases/brands/add-brand.js";
import { readProfile, writeProfile } from "../../usecases/brands/brand-profile.js";
import { ONBOARDING_STEPS } from "../../usecases/brands/brand-view.js";
import { checkIdentity } from "../../usecases/brands/check-identity.js";
import { handOverBrand } from "../../usecases/brands/hand-over-brand.js";
import { listBrands } from "../../usecases/brands/list-brands.js";
import { readBrand } from "../../usecases/brands/read-brand.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { EVERYONE } from "./people/access.js";
import { emailSchema, invitationLinkSchema, organisationNameSchema } from "./people/schemas.js";

/** Those of the operator who look after brands; which brand is theirs, the use cases ask. */
const OPERATOR_STAFF: Access = {
  members: [{ kind: "operator", roles: ["admin", "reviewer", "submitter"] }],
};
const OPERATOR_DECIDERS: Access = {
  members: [{ kind: "operator", roles: ["admin", "reviewer"] }],
};
const BRAND_DECIDERS: Access = { members: [{ kind: "brand", roles: ["admin", "reviewer"] }] };

const identitySchema = z.enum(["waiting", "confirmed", "refused"]);
const brandSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  accountManager: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  identity: z.object({
    state: identitySchema,
    note: z.string().nullable(),
    checkedAt: z.string().nullable(),
  }),
  onboarding: z.array(z.object({ step: z.enum(ONBOARDING_STEPS), done: z.boolean() })),
  createdAt: z.string(),
  updatedAt: z.string(),
});
const { authorisedSellers, referencePrices } = brandProfileSchema.shape;
const profileSchema = z.strictObject({
  authorisedSellers: authorisedSellers.unwrap(),
  referencePrices: referencePrices.unwrap(),
});
const brandParams = z.strictObject({ brand: z.uuid() });

export const registerBrandRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/brands",
    config: { access: OPERATOR_DECIDERS },
    schema: {
      tags: ["brands"],
      summary: "Take in a brand and invite its first administrator",
      body: z.strictObject({
        name: organisationNameSchema,
        contactEmail: emailSchema,
        accountManagerId: z.uuid().optional(),
      }),
      response: { 201: z.object({ brand: brandSchema, invitation: invitationLinkSchema }) },
    },
    handler: async (request, reply) =>
      answer(reply, await addBrand(context, memberOf(request), request.body), 201),
  });

  api.route({
    method: "GET",
    url: "/v1/brands",
    config: { access: EVERYONE },
    schema: {
      tags: ["brands"],
      summary: "Brands that the caller may see, and how far each has come",
      querystring: z.strictObject({
        ...pageQuery,
        accountManager: z.uuid().optional(),
        identity: identitySchema.optional(),
      }),
      response: { 200: pageSchema(brandSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listBrands(context, memberOf(request), request.query)),
  });

  api.route({
    method: "GET",
    url: "/v1/brands/:brand",
    config: { access: EVERYONE },
    schema: {
      tags: ["brands"],
      summary: "A brand, its account manager, and the steps of its onboarding",
      params: brandParams,
      response: { 200: brandSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readBrand(context, memberOf(request), request.params.brand)),
  });

  api.route({
    method: "PATCH",
    url: "/v1/brands/:brand",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["brands"],
      summary: "Give a brand another account manager",
      params: brandParams,
      body: z.strictObject({ accountManagerId: z.uuid() }),
      response: { 200: brandSchema },
    },
    handler: async (request, reply) => {
      const { params, body } = request;
      const actor = memberOf(request);
      return answer(
        reply,
        await handOverBrand(context, actor, params.brand, body.accountManagerId),
      );
    },
  });

  api.route({
    method: "POST",
    url: "/v1/brands/:brand/identity",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["brands"],
      summary: "Say whether a brand is who it says it is",
      params: brandParams,
      body: z.strictObject({
        outcome: z.enum(["confirmed", "refused"]),
        note: z.string().trim().min(1).max(2_000).optional(),
      }),
      response: { 200: brandSchema },
    },
    handler: async (request, reply) => {
      const { params, body } = request;
      return answer(reply, await checkIdentity(context, memberOf(request), params.brand, body));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/brands/:brand/profile",
    config: { access: EVERYONE },
    schema: {
      tags: ["brands"],
      summary: "What a brand tells of its authorised sellers and its prices",
      params: brandParams,
      response: { 200: profileSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readProfile(context, memberOf(request), request.params.brand)),
  });

  api.route({
    method: "PUT",
    url: "/v1/brands/:brand/profile",
    config: { access: BRAND_DECIDERS },
    schema: {
      tags: ["brands"],
      summary: "Tell of authorised sellers and prices; listings are judged by them from now on",
      params: brandParams,
      body: profileSchema,
      response: { 200: profileSchema },
    },
    handler: async (request, reply) => {
      const { params, body } = request;
      return answer(reply, await writeProfile(context, memberOf(request), params.brand, body));
    },
  });
};
