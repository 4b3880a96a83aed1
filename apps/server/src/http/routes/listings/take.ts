import { Readable } from "node:stream";
import { lineErrorSchema } from "@touchstone/interface";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { done, failed } from "../../../failures/failure.js";
import { takeBatch } from "../../../usecases/listings/take-batch.js";
import { takeLines } from "../../../usecases/listings/take-lines.js";
import { answer } from "../../answer.js";
import type { RegisterRoutes } from "../../route.js";
import { batchSchema, lineSchema, marketplaceParams } from "./schemas.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The body of a request that streams listings, unread; `null` of all others. */
    lines: Readable | null;
  }
}

const LINES = "application/x-ndjson";
const MOST_ITEMS = 1_000;

const NOTHING_SENT = failed("invalid_request", "Send an object with listings.", {
  parts: [{ pointer: "", detail: "is null" }],
});

/** As one JSON document, answered as a whole; or line by line without end, answered line by line. */
export const registerTaking: RegisterRoutes = (api, context) => {
  api.decorateRequest("lines", null);
  api.addContentTypeParser(LINES, async (request: FastifyRequest, payload: Readable) => {
    request.lines = payload;
    return null;
  });

  api.route({
    method: "POST",
    url: "/v1/marketplaces/:marketplace/listings",
    config: { access: { key: "listings:write" }, idempotent: true, checksText: true },
    schema: {
      tags: ["listings"],
      summary: "Send listings: up to 1,000 as JSON, or any number as newline-delimited JSON",
      description:
        "Each listing is taken or rejected by itself, and is in the database once its result is sent. Newline-delimited JSON is answered line by line while it is read: read the answer while you send.",
      consumes: ["application/json", LINES],
      params: marketplaceParams,
      // Null stands for lines, which are not read here.
      body: z.strictObject({ listings: z.array(z.unknown()).min(1).max(MOST_ITEMS) }).nullable(),
      response: {
        200: {
          description: "What became of each listing, in the order given.",
          content: {
            "application/json": { schema: batchSchema },
            [LINES]: { schema: z.union([lineSchema, lineErrorSchema]) },
          },
        },
      },
    },
    handler: async (request, reply) => {
      const { marketplace } = request.params;
      const { body, lines } = request;
      if (lines !== null) {
        return sendLines(reply, takeLines(context, marketplace, lines));
      }
      if (body === null) return answer(reply, NOTHING_SENT);
      return answer(reply, done(await takeBatch(context, marketplace, body.listings)));
    },
  });
};

/** One batch of results at a time: who does not read them is not read from. */
function sendLines(reply: FastifyReply, results: AsyncIterable<string>): FastifyReply {
  return reply.type(LINES).send(Readable.from(results, { highWaterMark: 1 }));
}
