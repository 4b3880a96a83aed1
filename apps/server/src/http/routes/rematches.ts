import { z } from "zod";
import { cancelRematch } from "../../usecases/rematches/cancel-rematch.js";
import { listRematches, readRematch } from "../../usecases/rematches/list-rematches.js";
import { pauseRematch, resumeRematch } from "../../usecases/rematches/pause-rematch.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { EVERYONE } from "./people/access.js";
import { idParams } from "./people/schemas.js";
import { OPERATOR_STAFF } from "./rights/schemas.js";

const stateSchema = z.enum(["waiting", "running", "paused", "done", "cancelled"]);
const rematchSchema = z.object({
  id: z.uuid(),
  right: z.uuid(),
  brand: z.uuid(),
  state: stateSchema,
  total: z.number(),
  done: z.number(),
  found: z.number(),
  expected: z.number().nullable().describe("What the estimate said it would find."),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});

export const registerRematchRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/rematches",
    config: { access: EVERYONE },
    schema: {
      tags: ["rights"],
      summary: "Where stored listings are being matched against new rights",
      querystring: z.strictObject({
        ...pageQuery,
        right: z.uuid().optional(),
        state: stateSchema.optional(),
      }),
      response: { 200: pageSchema(rematchSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listRematches(context, memberOf(request), request.query)),
  });

  api.route({
    method: "GET",
    url: "/v1/rights/:id/rematch",
    config: { access: EVERYONE },
    schema: {
      tags: ["rights"],
      summary: "How far the matching of stored listings against a right has come",
      params: idParams,
      response: { 200: rematchSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readRematch(context, memberOf(request), request.params.id)),
  });

  api.route({
    method: "POST",
    url: "/v1/rematches/:id/cancel",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary: "Stop matching stored listings against a right",
      params: idParams,
      response: { 200: rematchSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await cancelRematch(context, memberOf(request), request.params.id)),
  });

  api.route({
    method: "POST",
    url: "/v1/rematches/:id/pause",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary: "Hold the matching of stored listings where it stands",
      params: idParams,
      response: { 200: rematchSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await pauseRematch(context, memberOf(request), request.params.id)),
  });

  api.route({
    method: "POST",
    url: "/v1/rematches/:id/resume",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary: "Go on with what was held, where it stood",
      params: idParams,
      response: { 200: rematchSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await resumeRematch(context, memberOf(request), request.params.id)),
  });
};
