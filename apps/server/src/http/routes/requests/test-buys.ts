import { testBuyOutcomeSchema } from "@touchstone/casework";
import { z } from "zod";
import { recordTestBuy } from "../../../usecases/requests/record-test-buy.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { ANSWERERS } from "./access.js";
import { caseParams, standingSchema } from "./schemas.js";

const key = z.string().regex(/^[0-9a-f]{64}$/, "is the key that the upload gave");

export const registerTestBuys: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/requests/:case/test-buys",
    config: { access: ANSWERERS, idempotent: true },
    schema: {
      tags: ["requests"],
      summary: "Keep what is known of a test buy; recorded again under its id, it is replaced",
      params: caseParams,
      body: z.strictObject({
        id: z.uuid().optional(),
        orderNumber: z.string().trim().min(1).max(200),
        orderedOn: z.iso.date(),
        receivedOn: z.iso.date().nullable().default(null),
        finding: z.string().trim().min(1).max(4_000).nullable().default(null),
        outcome: testBuyOutcomeSchema.nullable().default(null),
        files: z.array(key).max(10).default([]),
      }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await recordTestBuy(context, memberOf(request), request.params.case, request.body),
      ),
  });
};
