import { DECLARATIONS } from "@touchstone/casework";
import { languageSchema } from "@touchstone/interface";
import { z } from "zod";
import { done } from "../../../failures/failure.js";
import { signDeclaration } from "../../../usecases/declarations/sign-declaration.js";
import { answerRequest } from "../../../usecases/requests/answer-request.js";
import { answerCluster } from "../../../usecases/requests/cluster/answer-cluster.js";
import { moveRequest } from "../../../usecases/requests/move-request.js";
import { undoAnswer } from "../../../usecases/requests/undo-answer.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { ANSWERERS, READERS } from "./access.js";
import { clusterStandingSchema, except, saidShape } from "./cluster-schemas.js";
import { caseParams, standingSchema } from "./schemas.js";

const declarationKind = z.enum(["good_faith", "good_faith_copyright"]);

const moveSchema = z.discriminatedUnion("move", [
  z.strictObject({ move: z.literal("open") }),
  z.strictObject({ move: z.literal("snooze"), until: z.iso.datetime() }),
  z.strictObject({
    move: z.literal("ask_evidence"),
    message: z.string().trim().min(1).max(1_000).optional(),
  }),
  z.strictObject({ move: z.literal("test_buy") }),
]);

export const registerAnswers: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/requests/:case/answer",
    config: { access: ANSWERERS, idempotent: true },
    schema: {
      tags: ["requests"],
      summary: "Answer a request; a notice is decided and enforced at once",
      params: caseParams,
      body: z.strictObject({
        ...saidShape,
        cluster: z.boolean().optional().describe("Answers all that are alike, after a preview."),
        token: z.string().max(200).optional().describe("Of the preview; needed for a cluster."),
        except,
      }),
      response: { 200: clusterStandingSchema },
    },
    handler: async (request, reply) => {
      const { cluster = false, token = "", except: left, ...said } = request.body;
      const { case: id } = request.params;
      return answer(
        reply,
        cluster
          ? await answerCluster(context, memberOf(request), id, { ...said, token, except: left })
          : await answerRequest(context, memberOf(request), id, said),
      );
    },
  });

  api.route({
    method: "POST",
    url: "/v1/requests/:case/undo",
    config: { access: ANSWERERS, idempotent: true },
    schema: {
      tags: ["requests"],
      summary: "Take an answer back; what it restricted is reinstated",
      params: caseParams,
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await undoAnswer(context, memberOf(request), request.params.case)),
  });

  api.route({
    method: "POST",
    url: "/v1/requests/:case/move",
    config: { access: ANSWERERS },
    schema: {
      tags: ["requests"],
      summary: "Open, snooze, ask for evidence or start a test buy",
      params: caseParams,
      body: moveSchema,
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await moveRequest(context, memberOf(request), request.params.case, request.body),
      ),
  });

  api.route({
    method: "GET",
    url: "/v1/declarations",
    config: { access: READERS },
    schema: {
      tags: ["requests"],
      summary: "The declarations that a notice rests on, in their present version",
      response: {
        200: z.record(
          declarationKind,
          z.object({ version: z.string(), text: z.record(languageSchema, z.string()) }),
        ),
      },
    },
    handler: async (_request, reply) => answer(reply, done(DECLARATIONS)),
  });

  api.route({
    method: "POST",
    url: "/v1/declarations",
    config: { access: ANSWERERS },
    schema: {
      tags: ["requests"],
      summary: "Sign a declaration for one sitting",
      body: z.strictObject({
        kind: declarationKind,
        version: z.string().max(40),
        language: languageSchema.default("en"),
      }),
      response: {
        201: z.object({
          id: z.uuid(),
          kind: declarationKind,
          version: z.string(),
          text: z.string(),
          signedAt: z.string(),
          expiresAt: z.string(),
        }),
      },
    },
    handler: async (request, reply) =>
      answer(reply, await signDeclaration(context, memberOf(request), request.body), 201),
  });
};
