import { z } from "zod";
import { addAgent } from "../../usecases/organisations/add-agent.js";
import { AGENT_ACTIONS } from "../../usecases/organisations/authorisation.js";
import { authoriseAgent } from "../../usecases/organisations/authorise-agent.js";
import { listAuthorisations } from "../../usecases/organisations/list-authorisations.js";
import { revokeAuthorisation } from "../../usecases/organisations/revoke-authorisation.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { BRAND_ADMINS, EVERYONE } from "./people/access.js";
import {
  emailSchema,
  idParams,
  invitationLinkSchema,
  organisationNameSchema,
} from "./people/schemas.js";

const actionsSchema = z.array(z.enum(AGENT_ACTIONS)).min(1).max(AGENT_ACTIONS.length);

const authorisationSchema = z.object({
  id: z.uuid(),
  brandId: z.uuid(),
  agentId: z.uuid(),
  actions: z.array(z.string()),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  state: z.enum(["pending", "active", "suspended", "revoked"]),
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
        actions: actionsSchema.default([...AGENT_ACTIONS]),
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
        validTo: z.iso.datetime({ offset: true }).optional(),
      }),
      response: { 201: authorisationSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await authoriseAgent(context, memberOf(request), request.body), 201),
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
