import { z } from "zod";
import { listSearches } from "../../../usecases/saved-searches/list-searches.js";
import { removeSearch } from "../../../usecases/saved-searches/remove-search.js";
import { saveSearch } from "../../../usecases/saved-searches/save-search.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { READERS } from "./access.js";
import { requestOrderSchema, requestStateSchema } from "./schemas.js";

/** The filters of GET /v1/requests. */
const filterSchema = z.strictObject({
  q: z.string().min(1).max(200).optional(),
  marketplace: z.string().max(63).optional(),
  brand: z.uuid().optional(),
  sort: requestOrderSchema.optional(),
  state: z.array(requestStateSchema).max(12).optional(),
});

const toSaveSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  shared: z.boolean().default(false).describe("For everybody in the organisation."),
  filter: filterSchema,
});

const savedSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  shared: z.boolean(),
  own: z.boolean(),
  filter: filterSchema.loose(),
});

/** Saved searches are queues. */
export const registerSavedSearches: RegisterRoutes = (api, context) => {
  const tags = ["requests"];
  const config = { access: READERS };
  const params = z.object({ id: z.uuid() });
  api.route({
    method: "GET",
    url: "/v1/saved-searches",
    config,
    schema: {
      tags,
      summary: "Saved searches of the member, and those shared in the organisation",
      response: { 200: z.object({ items: z.array(savedSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listSearches(context, memberOf(request))),
  });

  api.route({
    method: "POST",
    url: "/v1/saved-searches",
    config,
    schema: {
      tags,
      summary: "Save a search as a queue",
      body: toSaveSchema,
      response: { 201: savedSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await saveSearch(context, memberOf(request), null, request.body), 201),
  });

  api.route({
    method: "PUT",
    url: "/v1/saved-searches/:id",
    config,
    schema: {
      tags,
      summary: "Change a saved search of one's own",
      params,
      body: toSaveSchema,
      response: { 200: savedSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await saveSearch(context, memberOf(request), request.params.id, request.body)),
  });

  api.route({
    method: "DELETE",
    url: "/v1/saved-searches/:id",
    config,
    schema: {
      tags,
      summary: "Remove a saved search of one's own",
      params,
      response: { 200: z.object({ id: z.uuid() }) },
    },
    handler: async (request, reply) =>
      answer(reply, await removeSearch(context, memberOf(request), request.params.id)),
  });
};
