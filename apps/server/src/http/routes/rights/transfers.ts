import { z } from "zod";
import type { Access } from "../../../access/access.js";
import { fileKeySchema } from "../../../usecases/rights/documents/document-input.js";
import { answerTransfer } from "../../../usecases/rights/proposals/answer-transfer.js";
import { decideTransfer } from "../../../usecases/rights/proposals/decide-transfer.js";
import { listTransfers } from "../../../usecases/rights/proposals/list-transfers.js";
import { transferRight } from "../../../usecases/rights/proposals/transfer-right.js";
import { answer } from "../../answer.js";
import { pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { BRAND_ADMINS, EVERYONE } from "../people/access.js";
import { idParams } from "../people/schemas.js";
import {
  decisionSchema,
  OPERATOR_STAFF,
  proposalSchema,
  proposalStateSchema,
  reasonSchema,
} from "./schemas.js";

/** What a right is worth goes with it: no agent gives it away. */
const PROPOSERS: Access = {
  members: [...(BRAND_ADMINS.members ?? []), ...(OPERATOR_STAFF.members ?? [])],
};

export const registerTransferRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/right-transfers",
    config: { access: EVERYONE },
    schema: {
      tags: ["rights"],
      summary: "Transfers of rights from and to the caller's brands; the operator sees all",
      querystring: z.strictObject({ ...pageQuery, state: proposalStateSchema.optional() }),
      response: { 200: pageSchema(proposalSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listTransfers(context, memberOf(request), request.query)),
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/transfer",
    config: { access: PROPOSERS },
    schema: {
      tags: ["rights"],
      summary: "Propose that a right goes to another brand, which accepts before it is confirmed",
      params: idParams,
      body: z.strictObject({
        to: z.string().trim().min(1).max(512).describe("Id or exact name of the new holder."),
        document: fileKeySchema.optional(),
        reason: reasonSchema.optional(),
      }),
      response: { 201: proposalSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await transferRight(context, memberOf(request), request.params.id, request.body),
        201,
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/right-transfers/:id/answer",
    config: { access: BRAND_ADMINS },
    schema: {
      tags: ["rights"],
      summary: "The new holder accepts or declines a transfer; the old one takes it back",
      params: idParams,
      body: z.strictObject({ answer: z.enum(["accepted", "declined", "withdrawn"]) }),
      response: { 200: proposalSchema },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const said = request.body.answer;
      return answer(reply, await answerTransfer(context, memberOf(request), id, said));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/transfer/decision",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary: "Confirm or refuse a transfer; the new holder's right is verified anew",
      params: idParams,
      body: decisionSchema,
      response: { 200: proposalSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await decideTransfer(context, memberOf(request), request.params.id, request.body),
      ),
  });
};
