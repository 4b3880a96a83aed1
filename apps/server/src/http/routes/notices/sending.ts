import { z } from "zod";
import { preflightCsv, submitCsv } from "../../../usecases/notices/csv/submit-csv.js";
import { preflightNotices } from "../../../usecases/notices/preflight-notices.js";
import { searchListings } from "../../../usecases/notices/search-listings.js";
import { submitNotices } from "../../../usecases/notices/submit-notices.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { NOTICE_SENDERS } from "./access.js";
import {
  batchSchema,
  csvPreflightSchema,
  csvQuery,
  csvSubmittedSchema,
  foundListingSchema,
  preflightSchema,
  submittedSchema,
} from "./schemas.js";

const CSV = "text/csv";
const MOST_BYTES = 8 * 1_024 * 1_024;

const tableSchema = z
  .custom<Buffer>((value) => Buffer.isBuffer(value), "must be sent as text/csv")
  .meta({ type: "string", format: "binary" });

export const registerSending: RegisterRoutes = (api, context) => {
  api.addContentTypeParser(
    CSV,
    { parseAs: "buffer", bodyLimit: MOST_BYTES },
    async (_request: unknown, bytes: Buffer) => bytes,
  );

  api.route({
    method: "POST",
    url: "/v1/notices",
    config: { access: NOTICE_SENDERS, idempotent: true },
    schema: {
      tags: ["notices"],
      summary: "Give notices about listings, each taken or refused by itself",
      description:
        "The batch is stored whole before it is answered. The first items are worked on at once; the others follow, and the batch tells where each stands. Send an Idempotency-Key, so that what is sent again is not taken twice.",
      body: batchSchema,
      response: { 201: submittedSchema },
    },
    handler: async (request, reply) => {
      const { source, ...batch } = request.body;
      const how = { source, idempotencyKey: keyOf(request.headers) };
      return answer(reply, await submitNotices(context, memberOf(request), batch, how), 201);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/notices::preflight",
    config: { access: NOTICE_SENDERS },
    schema: {
      tags: ["notices"],
      summary: "What would be refused, why, and how to mend it; nothing is kept",
      body: batchSchema,
      response: { 200: preflightSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await preflightNotices(context, memberOf(request), request.body)),
  });

  api.route({
    method: "POST",
    url: "/v1/notices/csv",
    config: { access: NOTICE_SENDERS, idempotent: true },
    schema: {
      tags: ["notices"],
      summary: "Give the notices of a table; rows that cannot be read are named by line and column",
      description:
        "Columns: marketplace and listing, or url; right, reason, comment, order_number. What a row leaves out is taken from the address.",
      consumes: [CSV],
      querystring: csvQuery,
      body: tableSchema,
      response: { 200: csvSubmittedSchema },
    },
    handler: async (request, reply) => {
      const sent = {
        batch: request.query,
        bytes: request.body,
        idempotencyKey: keyOf(request.headers),
      };
      return answer(reply, await submitCsv(context, memberOf(request), sent));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/notices/csv::preflight",
    config: { access: NOTICE_SENDERS },
    schema: {
      tags: ["notices"],
      summary: "What the rows of a table would come to; nothing is kept",
      consumes: [CSV],
      querystring: csvQuery,
      body: tableSchema,
      response: { 200: csvPreflightSchema },
    },
    handler: async (request, reply) => {
      const sent = { batch: request.query, bytes: request.body };
      return answer(reply, await preflightCsv(context, memberOf(request), sent));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/notices::search",
    config: { access: NOTICE_SENDERS },
    schema: {
      tags: ["notices"],
      summary: "Search the listings of the marketplaces by what anybody sees of them",
      body: z.strictObject({
        ...pageQuery,
        brandId: z.uuid().optional(),
        marketplace: z.string().max(63).optional(),
        words: z.string().trim().min(1).max(200).optional(),
        seller: z.string().trim().min(1).max(512).optional(),
      }),
      response: { 200: pageSchema(foundListingSchema) },
    },
    handler: async (request, reply) => {
      const { cursor, ...search } = request.body;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const wanted = { ...search, after: after?.value ?? null };
      return answer(reply, await searchListings(context, memberOf(request), wanted));
    },
  });
};

/** The key under which a batch is known again also after the server fell in the middle of it. */
function keyOf(headers: Readonly<Record<string, string | string[] | undefined>>): string | null {
  const key = headers["idempotency-key"];
  return typeof key === "string" ? key : null;
}
