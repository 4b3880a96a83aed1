import { z } from "zod";
import { done } from "../../../failures/failure.js";
import { changeRole } from "../../../usecases/people/change-role.js";
import { listMembers } from "../../../usecases/people/list-members.js";
import { removeMember } from "../../../usecases/people/remove-member.js";
import { roleSchema } from "../../../usecases/people/roles.js";
import { answer } from "../../answer.js";
import { pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { ADMINS, EVERYONE } from "./access.js";
import { idParams, memberSchema } from "./schemas.js";

export const registerMembers: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/members",
    config: { access: EVERYONE },
    schema: {
      tags: ["people"],
      summary: "The people of the organisation; for the operator also those of another",
      querystring: z.strictObject({ ...pageQuery, organisation: z.uuid().optional() }),
      response: { 200: pageSchema(memberSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listMembers(context, memberOf(request), request.query)),
  });

  api.route({
    method: "PATCH",
    url: "/v1/members/:id",
    config: { access: ADMINS },
    schema: {
      tags: ["people"],
      summary: "Give a member another role",
      params: idParams,
      body: z.strictObject({ role: roleSchema }),
      response: { 200: z.object({ id: z.uuid(), role: roleSchema }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      return answer(reply, await changeRole(context, memberOf(request), id, request.body.role));
    },
  });

  api.route({
    method: "DELETE",
    url: "/v1/members/:id",
    config: { access: ADMINS },
    schema: {
      tags: ["people"],
      summary: "End a membership; the last administrator stays",
      params: idParams,
      response: { 200: z.object({ id: z.uuid() }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const removed = await removeMember(context, memberOf(request), id);
      return answer(reply, removed.ok ? done({ id }) : removed);
    },
  });
};
