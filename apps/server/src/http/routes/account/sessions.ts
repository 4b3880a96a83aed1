import { z } from "zod";
import { done } from "../../../failures/failure.js";
import { endOtherSessions, endSession } from "../../../usecases/account/end-sessions.js";
import { listSessions } from "../../../usecases/account/list-sessions.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { EVERYONE } from "../people/access.js";

const sessionSchema = z.object({
  id: z.string(),
  begunAt: z.string(),
  lastSeenAt: z.string().describe("To the minute."),
  endsAt: z.string().describe("When it ends at the latest; sooner when it is not used."),
  network: z.string().describe("The /24 of IPv4, the /48 of IPv6, from which it began."),
  browser: z.string().describe("Family of browser and system; empty when unknown."),
  way: z.enum(["password", "passkey", "provider"]),
  secondFactor: z.boolean(),
  current: z.boolean().describe("The one in which this is asked."),
});

export const registerSessions: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/account/sessions",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "Where the person is signed in",
      response: { 200: z.object({ items: z.array(sessionSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listSessions(context, memberOf(request))),
  });

  api.route({
    method: "DELETE",
    url: "/v1/account/sessions/:id",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "End one session, at once",
      params: z.strictObject({ id: z.string().min(1).max(64) }),
      response: { 200: z.object({ id: z.string() }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const ended = await endSession(context, memberOf(request), id);
      return answer(reply, ended.ok ? done({ id }) : ended);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/account/sessions::end-others",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "End every other session of the person",
      response: { 200: z.object({ ended: z.int() }) },
    },
    handler: async (request, reply) =>
      answer(reply, await endOtherSessions(context, memberOf(request))),
  });
};
