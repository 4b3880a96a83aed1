import { z } from "zod";
import { describeMe } from "../../usecases/people/describe-me.js";
import { roleSchema } from "../../usecases/people/roles.js";
import { answer } from "../answer.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { membershipSchema, organisationSchema, personSchema } from "./auth/schemas.js";

export const registerMeRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/me",
    config: { access: { anyMember: true } },
    schema: {
      tags: ["people"],
      summary: "The person who is signed in, and the organisation for which this request is made",
      response: {
        200: z.object({
          person: personSchema.extend({ id: z.string() }),
          member: z.object({ memberId: z.uuid(), role: roleSchema }),
          organisation: organisationSchema,
          memberships: z.array(membershipSchema),
          secondFactor: z.boolean().describe("Whether this session passed a second factor."),
        }),
      },
    },
    handler: async (request, reply) => {
      const { cookie = "" } = request.headers;
      return answer(reply, await describeMe(context, memberOf(request), cookie));
    },
  });
};
