import { z } from "zod";
import { disputeRight } from "../../../usecases/rights/disputes/dispute-right.js";
import { settleRight } from "../../../usecases/rights/disputes/settle-right.js";
import { fileKeySchema } from "../../../usecases/rights/documents/document-input.js";
import { decideRenewal } from "../../../usecases/rights/proposals/decide-renewal.js";
import { renewRight } from "../../../usecases/rights/proposals/renew-right.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { idParams } from "../people/schemas.js";
import {
  decisionSchema,
  OPERATOR_STAFF,
  proposalSchema,
  reasonSchema,
  rightSchema,
  SUBMITTERS,
} from "./schemas.js";

export const registerRightMoveRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/rights/:id/renew",
    config: { access: SUBMITTERS },
    schema: {
      tags: ["rights"],
      summary: "Say until when a registration was renewed, with proof; the operator confirms it",
      params: idParams,
      body: z.strictObject({ expiresOn: z.iso.date(), document: fileKeySchema }),
      response: { 201: proposalSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await renewRight(context, memberOf(request), request.params.id, request.body),
        201,
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/renew/decision",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary: "Confirm or refuse the renewal that a brand entered",
      params: idParams,
      body: decisionSchema,
      response: { 200: rightSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await decideRenewal(context, memberOf(request), request.params.id, request.body),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/dispute",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary:
        "Note that somebody disputes a right: it supports no notice and is looked for no more",
      params: idParams,
      body: z.strictObject({
        claimant: z.string().trim().min(1).max(500),
        reason: reasonSchema,
      }),
      response: { 200: rightSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await disputeRight(context, memberOf(request), request.params.id, request.body),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/rights/:id/settle",
    config: { access: OPERATOR_STAFF },
    schema: {
      tags: ["rights"],
      summary: "End a dispute: the right stays with its holder, or is lost",
      params: idParams,
      body: z.strictObject({ outcome: z.enum(["kept", "lost"]), reason: reasonSchema }),
      response: { 200: rightSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await settleRight(context, memberOf(request), request.params.id, request.body)),
  });
};
