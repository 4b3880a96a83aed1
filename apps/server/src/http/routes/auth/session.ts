import { z } from "zod";
import { readSession } from "../../../access/read-session.js";
import { done } from "../../../failures/failure.js";
import { answer } from "../../answer.js";
import type { Api } from "../../route.js";
import { type AuthArea, OPEN } from "./area.js";
import { membershipSchema, personSchema } from "./schemas.js";

export function registerSession(api: Api, { context }: AuthArea): void {
  api.route({
    method: "GET",
    url: "/v1/auth/get-session",
    config: { access: OPEN },
    schema: {
      tags: ["sign-in"],
      summary: "Who is signed in, and in which organisations; null when nobody is",
      response: {
        200: z.object({
          session: z
            .object({
              person: personSchema,
              expiresAt: z.string(),
              secondFactor: z.boolean().describe("Whether this session passed a second factor."),
              memberships: z.array(membershipSchema),
            })
            .nullable(),
        }),
      },
    },
    handler: async (request, reply) => {
      const { cookie } = request.headers;
      const session = cookie === undefined ? null : await readSession(context, cookie);
      return answer(reply, done({ session }));
    },
  });
}
