import { z } from "zod";
import type { Access } from "../../../access/access.js";
import { readContestFile } from "../../../usecases/contests/read-contest-file.js";
import { readContest, replyToContest } from "../../../usecases/contests/reply-to-contest.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { ANSWERERS, READERS } from "../requests/access.js";
import { caseParams, standingSchema } from "../requests/schemas.js";
import { brandContestFileSchema, fileKeys, words2k } from "./schemas.js";

/** The brand and its agents; the operator reads the case's own file. */
const OWNERS: Access = {
  members: (READERS.members ?? []).filter(({ kind }) => kind !== "operator"),
};

export const registerOwnerRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/requests/:case/contest",
    config: { access: OWNERS },
    schema: {
      tags: ["contests"],
      summary: "What a seller contests: words, files, legal profiles and their clocks",
      params: caseParams,
      response: { 200: brandContestFileSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readContestFile(context, memberOf(request), request.params.case)),
  });

  api.route({
    method: "POST",
    url: "/v1/requests/:case/contest/read",
    config: { access: ANSWERERS },
    schema: {
      tags: ["contests"],
      summary: "The brand has the contest before it: proof of arrival, from which some laws count",
      params: caseParams,
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readContest(context, memberOf(request), request.params.case)),
  });

  api.route({
    method: "POST",
    url: "/v1/requests/:case/contest/reply",
    config: { access: ANSWERERS, idempotent: true },
    schema: {
      tags: ["contests"],
      summary: "Maintain the notice, or withdraw it with everything that followed",
      params: caseParams,
      body: z.strictObject({
        outcome: z.enum(["maintains", "withdraws"]),
        message: words2k,
        files: fileKeys.default([]),
      }),
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await replyToContest(context, memberOf(request), request.params.case, request.body),
      ),
  });
};
