import { assessmentSchema, identifierSchema } from "@touchstone/interface";
import { z } from "zod";
import { type OpenDesk, openDesk } from "../../screening/open-desk.js";
import type { ListingReader } from "../../usecases/listings/listing-reader.js";
import { previewListings } from "../../usecases/screening/preview-listings.js";
import { answer } from "../answer.js";
import type { RegisterRoutes } from "../route.js";

const MOST_ITEMS = 100;

const resultSchema = z.discriminatedUnion("status", [
  z.object({
    index: z.number(),
    status: z.literal("screened"),
    assessment: assessmentSchema,
    known: z
      .array(
        z.object({
          brand: z.string(),
          case: z.uuid().describe("Of the first decision."),
          answeredAt: z.string(),
          leadsTo: z
            .enum(["request", "closed"])
            .describe("What the listing would come to: asked about, or closed by the rule."),
        }),
      )
      .optional()
      .describe("What its brand confirmed before of the same goods of the same seller."),
  }),
  z.object({
    index: z.number(),
    status: z.literal("rejected"),
    error: z.object({
      code: z.literal("invalid_listing"),
      pointer: z.string(),
      detail: z.string(),
    }),
  }),
]);

export const registerPreviewRoutes: RegisterRoutes = (api, context) => {
  // Opened with the first preview: most processes have it open for their workers anyway.
  let opened: OpenDesk | undefined;
  api.addHook("onClose", async () => opened?.close());

  api.route({
    method: "POST",
    url: "/v1/marketplaces/:marketplace/listings::preview",
    config: {
      access: {
        key: "listings:write",
        members: [{ kind: "operator", roles: ["admin", "reviewer"] }],
      },
      checksText: true,
    },
    schema: {
      tags: ["listings"],
      summary: "Screen up to 100 listings without storing anything",
      params: z.strictObject({ marketplace: identifierSchema }),
      body: z.strictObject({ listings: z.array(z.unknown()).min(1).max(MOST_ITEMS) }),
      response: { 200: z.object({ results: z.array(resultSchema) }) },
    },
    handler: async (request, reply) => {
      opened ??= openDesk(context);
      const { desk } = opened;
      const { marketplace } = request.params;
      const caller = request.actor as ListingReader;
      const { listings } = request.body;
      return answer(reply, await previewListings(context, desk, caller, marketplace, listings));
    },
  });
};
