import { z } from "zod";
import { listReviews } from "../../../usecases/notices/list-reviews.js";
import { readReview } from "../../../usecases/notices/read-review.js";
import { reverseNotices } from "../../../usecases/notices/reverse-notices.js";
import { reviewItem } from "../../../usecases/notices/review-item.js";
import { answer } from "../../answer.js";
import { pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { OPERATOR_DECIDERS, OPERATOR_READERS } from "../requests/access.js";
import {
  groundSchema,
  itemStateSchema,
  itemViewSchema,
  reviewFileSchema,
  reviewSchema,
  reviewViewSchema,
} from "./schemas.js";

const itemParams = z.strictObject({ item: z.uuid() });

export const registerReviewing: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/notice-items",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["notices"],
      summary: "Notices that wait for the operator's word, the oldest first",
      querystring: z.strictObject({
        ...pageQuery,
        state: z.union([itemStateSchema, z.array(itemStateSchema)]).optional(),
        brand: z.uuid().optional(),
        marketplace: z.string().max(63).optional(),
        ground: groundSchema.optional().describe("Why it waits."),
      }),
      response: { 200: pageSchema(reviewViewSchema) },
    },
    handler: async (request, reply) => {
      const { state = ["in_review"], ...asked } = request.query;
      const wanted = { ...asked, state: [state].flat() };
      return answer(reply, await listReviews(context, memberOf(request), wanted));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/notice-items/:item",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["notices"],
      summary: "One notice with what its sender's pre-flight says now",
      params: itemParams,
      response: { 200: reviewFileSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await readReview(context, memberOf(request), request.params.item)),
  });

  api.route({
    method: "POST",
    url: "/v1/notice-items/:item/review",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags: ["notices"],
      summary: "Accept a notice, refuse it with reasons, or ask about it",
      params: itemParams,
      body: reviewSchema,
      response: { 200: itemViewSchema },
    },
    handler: async (request, reply) => {
      const { item } = request.params;
      return answer(reply, await reviewItem(context, memberOf(request), item, request.body));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/brands/:brand/notices::reverse",
    config: { access: OPERATOR_DECIDERS },
    schema: {
      tags: ["notices"],
      summary: "Undo everything that a fraudulent account brought about, page by page",
      description: "Call it again until nothing remains. Nothing is undone twice.",
      params: z.strictObject({ brand: z.uuid() }),
      body: z.strictObject({ reason: z.literal("account_fraud") }),
      response: {
        200: z.object({ reinstated: z.int(), refused: z.int(), remaining: z.int() }),
      },
    },
    handler: async (request, reply) =>
      answer(reply, await reverseNotices(context, memberOf(request), request.params.brand)),
  });
};
