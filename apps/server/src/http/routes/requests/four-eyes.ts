import { z } from "zod";
import { readFourEyesSetting, setFourEyes } from "../../../usecases/brands/set-four-eyes.js";
import {
  confirmAnswer,
  rejectAnswer,
} from "../../../usecases/requests/answering/confirm-answer.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { ANSWERERS, READERS } from "./access.js";
import { clusterStandingSchema, holdScopeSchema } from "./cluster-schemas.js";
import { caseParams, standingSchema } from "./schemas.js";

const settingSchema = z.strictObject({
  exposure: z
    .strictObject({
      amount: z
        .string()
        .regex(/^(?=[\d.]*[1-9])\d{1,12}(\.\d{1,4})?$/, "is an amount over 0, such as 5000.00"),
      currency: z.string().regex(/^[A-Z]{3}$/, "is a currency, such as EUR"),
    })
    .nullable()
    .describe("Notices of at least this exposure, or of one in another currency."),
  cluster: z.int().min(2).max(100).nullable().describe("Notices of at least so many listings."),
});

/** Two members for notices of weight: what a brand wants, and the second member's word. */
export const registerFourEyes: RegisterRoutes = (api, context) => {
  const params = z.object({ brand: z.uuid() });
  const tags = ["requests"];
  api.route({
    method: "GET",
    url: "/v1/brands/:brand/four-eyes",
    config: { access: READERS },
    schema: {
      tags,
      summary: "From when on a notice of this brand needs a second member",
      params,
      response: { 200: settingSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readFourEyesSetting(context, memberOf(request), request.params.brand)),
  });

  api.route({
    method: "PUT",
    url: "/v1/brands/:brand/four-eyes",
    config: { access: { members: [{ kind: "brand", roles: ["admin"] }] } },
    schema: {
      tags,
      summary: "Say from when on a notice needs a second member",
      params,
      body: settingSchema,
      response: { 200: settingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await setFourEyes(context, memberOf(request), request.params.brand, request.body),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/requests/:case/answer/confirm",
    config: { access: ANSWERERS, idempotent: true },
    schema: {
      tags,
      summary: "Confirm, as a second member, what another member proposed",
      params: caseParams,
      body: z.strictObject({ declarationId: z.uuid().optional(), scope: holdScopeSchema }),
      response: { 200: clusterStandingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await confirmAnswer(context, memberOf(request), request.params.case, request.body),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/requests/:case/answer/reject",
    config: { access: ANSWERERS },
    schema: {
      tags,
      summary: "Reject what another member proposed, or take one's own proposal back",
      params: caseParams,
      body: z.strictObject({ message: z.string().trim().min(1).max(1_000).optional() }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await rejectAnswer(context, memberOf(request), request.params.case, request.body.message),
      ),
  });
};
