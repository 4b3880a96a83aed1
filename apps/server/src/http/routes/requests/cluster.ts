import { z } from "zod";
import { sendHeldNow, undoHeld } from "../../../usecases/requests/cluster/end-hold.js";
import { getCluster } from "../../../usecases/requests/cluster/get-cluster.js";
import { previewAnswer } from "../../../usecases/requests/cluster/preview-answer.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { ANSWERERS, READERS } from "./access.js";
import {
  clusterSchema,
  endedHoldsSchema,
  except,
  holdScopeSchema,
  previewSchema,
  saidShape,
} from "./cluster-schemas.js";
import { caseParams } from "./schemas.js";

export const registerCluster: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/requests/:case/cluster",
    config: { access: READERS },
    schema: {
      tags: ["requests"],
      summary: "A request and the open ones alike, which one answer can reach",
      params: caseParams,
      response: { 200: clusterSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await getCluster(context, memberOf(request), request.params.case)),
  });

  api.route({
    method: "POST",
    // Two colons are one in the address: a single one would begin a parameter.
    url: "/v1/requests/:case/answer::preview",
    config: { access: ANSWERERS },
    schema: {
      tags: ["requests"],
      summary: "What an answer to a whole cluster would touch, and what of it would be refused",
      params: caseParams,
      body: z.strictObject({ scope: z.literal("cluster"), ...saidShape, except }),
      response: { 200: previewSchema },
    },
    handler: async (request, reply) => {
      const { scope: _, ...said } = request.body;
      return answer(
        reply,
        await previewAnswer(context, memberOf(request), request.params.case, said),
      );
    },
  });

  for (const { url, summary, end } of ENDS) {
    api.route({
      method: "POST",
      url,
      config: { access: ANSWERERS },
      schema: {
        tags: ["requests"],
        summary,
        params: caseParams,
        body: z.strictObject({ scope: holdScopeSchema }),
        response: { 200: endedHoldsSchema },
      },
      handler: async (request, reply) =>
        answer(
          reply,
          await end(context, memberOf(request), request.params.case, request.body.scope),
        ),
    });
  }
};

const ENDS = [
  {
    url: "/v1/requests/:case/answer/send-now",
    summary: "Let held answers take effect now",
    end: sendHeldNow,
  },
  {
    url: "/v1/requests/:case/answer/undo",
    summary: "Take held answers back before they take effect",
    end: undoHeld,
  },
] as const;
