import { z } from "zod";
import { listOrganisations } from "../../usecases/organisations/list-organisations.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { organisationKindSchema, organisationSchema } from "./auth/schemas.js";
import { OPERATORS } from "./people/access.js";

export const registerOrganisationRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/organisations",
    config: { access: OPERATORS },
    schema: {
      tags: ["people"],
      summary: "Every organisation of the installation",
      querystring: z.strictObject({ ...pageQuery, kind: organisationKindSchema.optional() }),
      response: { 200: pageSchema(organisationSchema.extend({ createdAt: z.string() })) },
    },
    handler: async (request, reply) =>
      answer(reply, await listOrganisations(context, memberOf(request), request.query)),
  });
};
