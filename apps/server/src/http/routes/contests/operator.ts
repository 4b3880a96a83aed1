import { disputeOutcomeSchema, stayKindSchema, stayOutcomeSchema } from "@touchstone/casework";
import { z } from "zod";
import { decideDispute, openDispute } from "../../../usecases/contests/disputes.js";
import { recordArrival } from "../../../usecases/contests/record-arrival.js";
import { endStay, enterStay } from "../../../usecases/contests/stays.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { OPERATOR_DECIDERS } from "../requests/access.js";
import { caseParams, standingSchema } from "../requests/schemas.js";
import { words2k } from "./schemas.js";

const reference = z.string().trim().min(3).max(500);
const instant = z.iso.datetime();

export const registerOperatorContestRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/cases/:case/contest/arrival",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["contests"],
      summary: "Record how it is known that a contest reached its owner",
      params: caseParams,
      body: z.strictObject({ reachedAt: instant, record: words2k }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await recordArrival(context, memberOf(request), request.params.case, request.body),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/cases/:case/stays",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["contests"],
      summary: "Enter a stay: notice of a court or an authority holds the clocks of a put-back",
      params: caseParams,
      body: z.strictObject({ kind: stayKindSchema, reference, receivedAt: instant.optional() }),
      response: { 201: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await enterStay(context, memberOf(request), request.params.case, request.body),
        201,
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/cases/:case/stays/:stay/end",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["contests"],
      summary: "End a stay: its clocks go on, or what was decided is carried out",
      params: caseParams.extend({ stay: z.uuid() }),
      body: z.strictObject({ outcome: stayOutcomeSchema, message: words2k.optional() }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) => {
      const { case: caseId, stay: stayId } = request.params;
      const which = { caseId, stayId };
      return answer(reply, await endStay(context, memberOf(request), which, request.body));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/cases/:case/disputes",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["contests"],
      summary: "Record that an out-of-court body was asked",
      params: caseParams,
      body: z.strictObject({
        body: z.string().trim().min(2).max(300),
        reference,
        receivedAt: instant.optional(),
      }),
      response: { 201: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await openDispute(context, memberOf(request), request.params.case, request.body),
        201,
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/cases/:case/disputes/:dispute/decision",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["contests"],
      summary: "Record what an out-of-court body decided, and whether it is carried out",
      params: caseParams.extend({ dispute: z.uuid() }),
      body: z.strictObject({
        outcome: disputeOutcomeSchema,
        implemented: z.boolean(),
        message: words2k.optional(),
      }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) => {
      const { case: caseId, dispute: disputeId } = request.params;
      const which = { caseId, disputeId };
      return answer(reply, await decideDispute(context, memberOf(request), which, request.body));
    },
  });
};
