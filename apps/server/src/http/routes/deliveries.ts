import { deliveryEventSchema, identifierSchema } from "@touchstone/interface";
import { z } from "zod";
import type { Access } from "../../access/access.js";
import type { DeliveryReader } from "../../usecases/deliveries/delivery-view.js";
import { listDeliveries } from "../../usecases/deliveries/list-deliveries.js";
import { readDelivery } from "../../usecases/deliveries/read-delivery.js";
import { replayDelivery } from "../../usecases/deliveries/replay-delivery.js";
import { answer } from "../answer.js";
import { pageQuery, pageSchema } from "../page.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { OPERATORS } from "./people/access.js";

const READERS: Access = { ...OPERATORS, key: "deliveries:read" };
const OPERATOR_DECIDERS: Access = {
  members: [{ kind: "operator", roles: ["admin", "reviewer"] }],
};
const URL_OF_DELIVERIES = "/v1/marketplaces/:marketplace/deliveries";
const marketplaceParams = z.strictObject({ marketplace: identifierSchema });
const deliveryParams = marketplaceParams.extend({ delivery: z.uuid() });

const stateSchema = z.enum(["pending", "delivered", "superseded"]);
const deliverySchema = z.object({
  id: z.uuid(),
  listing: z.string(),
  sequence: z.number(),
  type: z.string(),
  case: z.uuid().nullable(),
  state: stateSchema,
  attempts: z.number(),
  nextAttemptAt: z.string(),
  lastStatus: z.number().nullable(),
  lastError: z.string().nullable(),
  createdAt: z.string(),
  deliveredAt: z.string().nullable(),
});
const triesSchema = z.array(
  z.object({
    attempt: z.number(),
    at: z.string(),
    status: z.number().nullable(),
    error: z.string().nullable(),
    milliseconds: z.number(),
  }),
);

export const registerDeliveryRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: URL_OF_DELIVERIES,
    config: { access: READERS },
    schema: {
      tags: ["deliveries"],
      summary: "What the marketplace was told or is to be told; the newest first",
      params: marketplaceParams,
      querystring: z.strictObject({
        ...pageQuery,
        state: stateSchema.optional(),
        listing: identifierSchema.optional(),
      }),
      response: { 200: pageSchema(deliverySchema) },
    },
    handler: async (request, reply) => {
      const reader = request.actor as DeliveryReader;
      const { marketplace } = request.params;
      return answer(reply, await listDeliveries(context, reader, marketplace, request.query));
    },
  });

  api.route({
    method: "GET",
    url: `${URL_OF_DELIVERIES}/:delivery`,
    config: { access: READERS },
    schema: {
      tags: ["deliveries"],
      summary: "One delivery with its event and every attempt to send it",
      params: deliveryParams,
      response: { 200: deliverySchema.extend({ event: deliveryEventSchema, tries: triesSchema }) },
    },
    handler: async (request, reply) => {
      const reader = request.actor as DeliveryReader;
      const { marketplace, delivery } = request.params;
      return answer(reply, await readDelivery(context, reader, marketplace, delivery));
    },
  });

  api.route({
    method: "POST",
    url: `${URL_OF_DELIVERIES}/:delivery/replay`,
    config: { access: OPERATOR_DECIDERS },
    schema: {
      tags: ["deliveries"],
      summary: "Send the newest delivery of a listing again, under the same id",
      params: deliveryParams,
      response: { 200: deliverySchema },
    },
    handler: async (request, reply) => {
      const { marketplace, delivery } = request.params;
      return answer(reply, await replayDelivery(context, memberOf(request), marketplace, delivery));
    },
  });
};
