import { marketplaceModeSchema } from "@touchstone/interface";
import { z } from "zod";
import { listContests } from "../../usecases/contests/list-contests.js";
import { overviewBrands } from "../../usecases/overview/brand-overview.js";
import { overviewDeliveries } from "../../usecases/overview/delivery-overview.js";
import { readFlow } from "../../usecases/overview/flow.js";
import { answer } from "../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { OPERATOR_READERS, READERS } from "./requests/access.js";

const instant = z.string().nullable();

const brandGlanceSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  manager: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  identityState: z.string(),
  rights: z.object({ verified: z.int(), waiting: z.int() }),
  requests: z.object({
    waiting: z.int(),
    oldestSince: instant,
    overdue: z.int(),
    answered7d: z.int(),
    medianAnswerHours: z.number().nullable().describe("Over the last 30 days."),
  }),
  exposure: z
    .array(z.object({ amount: z.string(), currency: z.string() }))
    .describe("Of what waits, by currency."),
  confirmed30d: z.int().describe("Notices that stand, of the last 30 days."),
  reversed30d: z.int().describe("Notices of the last 30 days that were taken back."),
});

const deliveryGlanceSchema = z.object({
  id: z.string(),
  name: z.string(),
  mode: marketplaceModeSchema,
  endpointState: z.enum(["active", "parked"]).nullable().describe("null: it has no endpoint."),
  pending: z.int(),
  retried: z.int().describe("Of those that are pending, tried more than once."),
  lastDeliveredAt: instant,
  parkedReason: z.string().nullable(),
});

const flowSchema = z.object({
  since: z.string(),
  nodes: z.array(z.object({ id: z.string(), count: z.int() })),
  links: z.array(z.object({ source: z.string(), target: z.string(), count: z.int() })),
});

const contestItemSchema = z.object({
  id: z.uuid(),
  case: z.uuid(),
  listing: z.string(),
  title: z.string().nullable(),
  brand: z.string(),
  marketplace: z.string(),
  marketplaceName: z.string(),
  kind: z.string(),
  state: z.string(),
  openedAt: z.string(),
  decidedAt: instant,
  message: z.string().nullable().describe("The beginning of what the seller says."),
  attempt: z.int(),
  form: z.string(),
  reachedAt: instant,
  ownerReply: z.string().nullable(),
  dueAt: instant.describe("When the next of its clocks runs out."),
});

/** What the operator sees at a glance. */
export const registerOverviewRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/flow",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["overview"],
      summary: "From listings to outcomes: how many went which way in the last hours",
      querystring: z.strictObject({ hours: z.coerce.number().int().min(1).max(720).default(24) }),
      response: { 200: flowSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readFlow(context, memberOf(request), request.query.hours)),
  });

  api.route({
    method: "GET",
    url: "/v1/contests",
    config: { access: READERS },
    schema: {
      tags: ["cases"],
      summary: "Open contests, the longest waiting first, or decided ones, the newest first",
      querystring: z.strictObject({
        ...pageQuery,
        state: z.enum(["open", "decided"]).default("open"),
      }),
      response: { 200: pageSchema(contestItemSchema) },
    },
    handler: async (request, reply) => {
      const { cursor, ...filter } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const wanted = { ...filter, after: after?.value ?? null };
      return answer(reply, await listContests(context, memberOf(request), wanted));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/overview/brands",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["overview"],
      summary: "Every brand at a glance, those with the most at stake first",
      response: { 200: z.object({ items: z.array(brandGlanceSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await overviewBrands(context, memberOf(request))),
  });

  api.route({
    method: "GET",
    url: "/v1/overview/deliveries",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["overview"],
      summary: "How each marketplace is told: what waits, what was tried in vain, what is parked",
      response: { 200: z.object({ items: z.array(deliveryGlanceSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await overviewDeliveries(context, memberOf(request))),
  });
};
