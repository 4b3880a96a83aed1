import { operatorReasonSchema, recallReasonSchema } from "@touchstone/casework";
import { marketplaceModeSchema } from "@touchstone/interface";
import { z } from "zod";
import { caseFile } from "../../../usecases/cases/case-file.js";
import { reverseCase } from "../../../usecases/cases/reverse-case.js";
import { decideContest } from "../../../usecases/contests/decide-contest.js";
import { moveRequest } from "../../../usecases/requests/move-request.js";
import { listTasks } from "../../../usecases/tasks/list-tasks.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { contestFileSchema } from "../contests/schemas.js";
import { OPERATOR_DECIDERS, OPERATOR_READERS } from "../requests/access.js";
import { caseParams, pictureSchema, standingSchema } from "../requests/schemas.js";

const message = z.string().trim().min(1).max(2_000);

const caseFileSchema = z.looseObject({
  id: z.uuid(),
  title: z.string(),
  brand: z.object({ id: z.uuid(), name: z.string() }),
  marketplace: z.object({
    id: z.string(),
    name: z.string(),
    mode: marketplaceModeSchema,
    profile: z.string(),
  }),
  snapshot: z.looseObject({ id: z.uuid(), createdAt: z.string(), body: z.unknown() }),
  pictures: z.array(pictureSchema),
  events: z.array(z.unknown()),
  contestFile: contestFileSchema,
});

/** The operator's desk: case files, contests, reversals, and what waits. */
export const registerCaseRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/cases/:case",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["cases"],
      summary: "The whole file of a case, with every event",
      params: caseParams,
      response: { 200: caseFileSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await caseFile(context, memberOf(request), request.params.case)),
  });

  api.route({
    method: "POST",
    url: "/v1/cases/:case/contest/decision",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["cases"],
      summary: "Decide what the seller contested",
      params: caseParams,
      body: z.strictObject({ outcome: z.enum(["upheld", "reversed"]), message }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await decideContest(context, memberOf(request), request.params.case, request.body),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/cases/:case/reverse",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["cases"],
      summary: "Reverse a decision with everything it did",
      params: caseParams,
      body: z.strictObject({ reason: operatorReasonSchema }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await reverseCase(context, memberOf(request), request.params.case, request.body.reason),
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/cases/:case/recall",
    config: { access: OPERATOR_DECIDERS },
    schema: {
      tags: ["cases"],
      summary: "Recall a request that needs no answer any more",
      params: caseParams,
      body: z.strictObject({ reason: recallReasonSchema }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await moveRequest(context, memberOf(request), request.params.case, {
          move: "recall",
          reason: request.body.reason,
        }),
      ),
  });

  api.route({
    method: "GET",
    url: "/v1/tasks",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["cases"],
      summary: "What waits for the operator's staff, with the next step",
      response: {
        200: z.object({
          items: z.array(
            z.object({
              kind: z.string(),
              subject: z.string(),
              case: z.uuid().optional(),
              brand: z.uuid().optional(),
              marketplace: z.string().optional(),
              right: z.uuid().optional(),
              count: z.int(),
              since: z.string(),
              detail: z.string(),
              nextStep: z.string(),
              nextStepCode: z.string(),
            }),
          ),
        }),
      },
    },
    handler: async (request, reply) => answer(reply, await listTasks(context, memberOf(request))),
  });
};
