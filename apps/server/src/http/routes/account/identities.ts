import { z } from "zod";
import { done } from "../../../failures/failure.js";
import { listIdentities, removeIdentity } from "../../../usecases/account/identities.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { EVERYONE } from "../people/access.js";
import { idParams } from "../people/schemas.js";

const identitySchema = z.object({
  id: z.uuid(),
  provider: z.string(),
  label: z.string(),
  email: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});

export const registerIdentities: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/account/identities",
    config: { access: EVERYONE },
    schema: {
      tags: ["account"],
      summary: "The person's accounts at providers",
      response: { 200: z.object({ items: z.array(identitySchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listIdentities(context, memberOf(request))),
  });

  api.route({
    method: "DELETE",
    url: "/v1/account/identities/:id",
    config: { access: EVERYONE, proof: true },
    schema: {
      tags: ["account"],
      summary: "Unlink an account at a provider; the last way to sign in stays",
      params: idParams,
      response: { 200: z.object({ id: z.uuid() }) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const removed = await removeIdentity(context, memberOf(request), id);
      return answer(reply, removed.ok ? done({ id }) : removed);
    },
  });
};
