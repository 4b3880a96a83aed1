import { z } from "zod";
import { getRequest } from "../../../usecases/requests/get-request.js";
import { listRequests } from "../../../usecases/requests/list-requests.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { READERS } from "./access.js";
import { caseParams, requestItemSchema, requestStateSchema } from "./schemas.js";

/** What still waits for an answer. */
const WAITING = [
  "delivered",
  "opened",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
] as const;

export const registerReading: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/requests",
    config: { access: READERS },
    schema: {
      tags: ["requests"],
      summary: "Verification requests, what is most at stake first",
      querystring: z.strictObject({
        ...pageQuery,
        state: z.union([requestStateSchema, z.array(requestStateSchema)]).optional(),
        marketplace: z.string().max(63).optional(),
      }),
      response: { 200: pageSchema(requestItemSchema) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, state = [...WAITING], marketplace } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const filter = { limit, marketplace, state: [state].flat(), after: after?.value ?? null };
      return answer(reply, await listRequests(context, memberOf(request), filter));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/requests/:case",
    config: { access: READERS },
    schema: {
      tags: ["requests"],
      summary: "One request: what is known, the snapshot that was judged, what was answered",
      params: caseParams,
      response: { 200: z.looseObject({ id: z.uuid(), requestState: z.string() }) },
    },
    handler: async (request, reply) =>
      answer(reply, await getRequest(context, memberOf(request), request.params.case)),
  });
};
