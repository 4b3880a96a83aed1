import { z } from "zod";
import { getRequest } from "../../../usecases/requests/get-request.js";
import { listRequests } from "../../../usecases/requests/list-requests.js";
import { summariseRequests } from "../../../usecases/requests/summarise-requests.js";
import { WAITING } from "../../../usecases/requests/waiting-states.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { READERS } from "./access.js";
import {
  caseParams,
  requestDetailSchema,
  requestItemSchema,
  requestOrderSchema,
  requestStateSchema,
  requestSummarySchema,
} from "./schemas.js";

export const registerReading: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/requests",
    config: { access: READERS },
    schema: {
      tags: ["requests"],
      summary: "Verification requests, in the order in which answers are worth most",
      querystring: z.strictObject({
        ...pageQuery,
        state: z.union([requestStateSchema, z.array(requestStateSchema)]).optional(),
        marketplace: z.string().max(63).optional(),
        brand: z.uuid().optional(),
        q: z.string().min(1).max(200).optional().describe("Part of the title."),
        sort: requestOrderSchema.default("worth"),
      }),
      response: { 200: pageSchema(requestItemSchema) },
    },
    handler: async (request, reply) => {
      const { cursor, state = [...WAITING], ...filter } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const wanted = { ...filter, state: [state].flat(), after: after?.value ?? null };
      return answer(reply, await listRequests(context, memberOf(request), wanted));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/requests/summary",
    config: { access: READERS },
    schema: {
      tags: ["requests"],
      summary: "How much waits, what is at stake, and how few answers settle how much of it",
      response: { 200: requestSummarySchema },
    },
    handler: async (request, reply) =>
      answer(reply, await summariseRequests(context, memberOf(request))),
  });

  api.route({
    method: "GET",
    url: "/v1/requests/:case",
    config: { access: READERS },
    schema: {
      tags: ["requests"],
      summary: "One request: what is known, the snapshot that was judged, what can be answered",
      params: caseParams,
      response: { 200: requestDetailSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await getRequest(context, memberOf(request), request.params.case)),
  });
};
