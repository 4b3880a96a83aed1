import { AUTHORISATION_STATES } from "@touchstone/casework";
import { territorySchema } from "@touchstone/interface";
import { z } from "zod";
import { addAgent } from "../../usecases/organisations/add-agent.js";
import { AGENT_ACTIONS } from "../../usecases/organisations/authorisation.js";
import { authoriseAgent } from "../../usecases/organisations/authorise-agent.js";
import { listAuthorisations } from "../../usecases/organisations/list-authorisations.js";
import { proposeAuthorisation } from "../../usecases/organisations/propose-authorisation.js";
import { revokeAuthorisation } from "../../usecases/organisations/revoke-authorisation.js";
import { stepAuthorisation } from "../../usecases/organisations/step-authorisation.js";
import { fileKeySchema } from "../../usecases/rights/documents/document-input.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { ADMINS, AGENT_ADMINS, BRAND_ADMINS, EVERYONE } from "./people/access.js";
import {
  emailSchema,
  idParams,
  invitationLinkSchema,
  organisationNameSchema,
} from "./people/schemas.js";

const actionsSchema = z.array(z.enum(AGENT_ACTIONS)).min(1).max(AGENT_ACTIONS.length);

const reachSchema = {
  territories: z.array(territorySchema).max(300).optional(),
  validTo: z.iso.datetime({ offset: true }).optional(),
};

const authorisationSchema = z.object({
  id: z.uuid(),
  brandId: z.uuid(),
  agentId: z.uuid(),
  actions: z.array(z.string()),
  rightIds: z.array(z.uuid()).nullable().describe("Null: all rights of the brand."),
  territories: z.array(z.string()).describe("None: everywhere."),
  document: z.string().nullable().describe("Key of the file that shows it."),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  state: z.enum(AUTHORISATION_STATES),
});

export const registerAgentRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/agents",
    config: { access: BRAND_ADMINS },
    schema: {
      tags: ["agents"],
      summary: "Take an agent who is new here: an organisation, authorised and invited",
      body: z.strictObject({
        name: organisationNameSchema,
        email: emailSchema,
        // To complain without being asked has to be named.
        actions: actionsSchema.default(["answer", "submit_rights"]),
      }),
      response: {
        201: z.object({
          agent: z.object({ id: z.uuid(), name: z.string() }),
          authorisation: authorisationSchema,
          invitation: invitationLinkSchema,
        }),
      },
    },
    handler: async (request, reply) =>
      answer(reply, await addAgent(context, memberOf(request), request.body), 201),
  });

  api.route({
    method: "GET",
    url: "/v1/authorisations",
    config: { access: EVERYONE },
    schema: {
      tags: ["agents"],
      summary: "What a brand gave, or an agent was given; the operator sees all",
      querystring: z.strictObject(pageQuery),
      response: {
        200: pageSchema(
          authorisationSchema.extend({
            brandName: z.string().nullable(),
            agentName: z.string().nullable(),
          }),
        ),
      },
    },
    handler: async (request, reply) =>
      answer(reply, await listAuthorisations(context, memberOf(request), request.query)),
  });

  api.route({
    method: "POST",
    url: "/v1/authorisations",
    config: { access: BRAND_ADMINS },
    schema: {
      tags: ["agents"],
      summary: "Let an agent who is here already act for the brand",
      body: z.strictObject({
        agentId: z.uuid(),
        actions: actionsSchema,
        rightIds: z.array(z.uuid()).min(1).max(1_000).optional(),
        ...reachSchema,
        document: fileKeySchema.optional(),
      }),
      response: { 201: authorisationSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await authoriseAgent(context, memberOf(request), request.body), 201),
  });

  api.route({
    method: "POST",
    url: "/v1/authorisations/proposals",
    config: { access: AGENT_ADMINS },
    schema: {
      tags: ["agents"],
      summary:
        "Say with a document that your firm acts for a brand; nothing is allowed before it confirms",
      body: z.strictObject({
        brand: organisationNameSchema,
        actions: actionsSchema,
        ...reachSchema,
        document: fileKeySchema,
        draft: z.boolean().optional(),
      }),
      response: { 201: authorisationSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await proposeAuthorisation(context, memberOf(request), request.body), 201),
  });

  api.route({
    method: "POST",
    url: "/v1/authorisations/:id/step",
    config: { access: ADMINS },
    schema: {
      tags: ["agents"],
      summary:
        "Submit, confirm, suspend, resume or revoke a power of attorney, whoever's step it is",
      params: idParams,
      body: z.strictObject({
        step: z.enum(["submitted", "confirmed", "suspended", "resumed", "revoked"]),
        reason: z.string().trim().min(1).max(2_000).optional(),
      }),
      response: { 200: authorisationSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await stepAuthorisation(context, memberOf(request), request.params.id, request.body),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/authorisations/:id/revoke",
    config: { access: BRAND_ADMINS },
    schema: {
      tags: ["agents"],
      summary: "Take back what an agent may do, with its next request",
      params: idParams,
      response: { 200: z.object({ id: z.uuid(), state: z.literal("revoked") }) },
    },
    handler: async (request, reply) =>
      answer(reply, await revokeAuthorisation(context, memberOf(request), request.params.id)),
  });
};
