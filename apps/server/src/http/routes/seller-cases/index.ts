import { contestKindSchema } from "@touchstone/interface";
import { z } from "zod";
import { openContest } from "../../../usecases/contests/open-contest.js";
import { withdrawContest } from "../../../usecases/contests/withdraw-contest.js";
import { getSellerCase } from "../../../usecases/seller-cases/get-seller-case.js";
import { listSellerCases } from "../../../usecases/seller-cases/list-seller-cases.js";
import { answer } from "../../answer.js";
import { type RegisterRoutes, sellerOf } from "../../route.js";
import { fileKeys, words10k } from "../contests/schemas.js";
import { caseParams, standingSchema } from "../requests/schemas.js";
import { sellerCaseItemSchema, sellerCaseSchema } from "./schemas.js";

const SELLER = { seller: true } as const;

/** What a seller reads and says, after a one-time link. */
export const registerSellerCaseRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/seller/cases",
    config: { access: SELLER },
    schema: {
      tags: ["seller"],
      summary: "The seller's cases, the newest first",
      response: { 200: z.object({ items: z.array(sellerCaseItemSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listSellerCases(context, sellerOf(request))),
  });

  api.route({
    method: "GET",
    url: "/v1/seller/cases/:case",
    config: { access: SELLER },
    schema: {
      tags: ["seller"],
      summary: "One case: what was seen and why, the statement of reasons, contests and strikes",
      params: caseParams,
      response: { 200: sellerCaseSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await getSellerCase(context, sellerOf(request), request.params.case)),
  });

  api.route({
    method: "POST",
    url: "/v1/seller/cases/:case/contests",
    config: { access: SELLER, idempotent: true },
    schema: {
      tags: ["seller"],
      summary: "Contest a restriction",
      params: caseParams,
      body: z.strictObject({
        kind: contestKindSchema,
        message: words10k,
        files: fileKeys.default([]),
        form: z.enum(["complaint", "counter_notice", "declaration"]).default("complaint"),
        elements: z
          .array(z.string().max(64))
          .max(20)
          .default([])
          .describe("Codes of what is declared."),
        statements: z
          .record(z.string().max(64), z.string().max(2_000))
          .default({})
          .describe("What a legal profile asks for in the seller's own words, by its code."),
      }),
      response: { 201: standingSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await openContest(context, sellerOf(request), request.params.case, request.body),
        201,
      ),
  });

  api.route({
    method: "POST",
    url: "/v1/seller/cases/:case/contests/withdrawal",
    config: { access: SELLER, idempotent: true },
    schema: {
      tags: ["seller"],
      summary: "Withdraw the contest that is open",
      params: caseParams,
      response: { 200: standingSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await withdrawContest(context, sellerOf(request), request.params.case)),
  });
};
