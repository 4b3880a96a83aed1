import { z } from "zod";
import type { Access } from "../../../access/access.js";
import { endListing } from "../../../usecases/listings/end-listing.js";
import { listListings } from "../../../usecases/listings/list-listings.js";
import type { ListingReader } from "../../../usecases/listings/listing-reader.js";
import { showListing } from "../../../usecases/listings/show-listing.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import {
  listedSchema,
  listingParams,
  marketplaceParams,
  shownSchema,
  takenSchema,
} from "./schemas.js";

const OPERATORS: Access["members"] = [
  { kind: "operator", roles: ["admin", "reviewer", "submitter", "auditor", "read_only"] },
];

export const registerReading: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/marketplaces/:marketplace/listings",
    config: { access: { members: OPERATORS } },
    schema: {
      tags: ["listings"],
      summary: "The listings of a marketplace, with what was last thought of each",
      params: marketplaceParams,
      querystring: z.strictObject({
        ...pageQuery,
        status: z.enum(["active", "ended"]).optional(),
        recommendation: z.enum(["clear", "ask_brand", "remove"]).optional(),
        seller: z.string().min(1).max(512).optional(),
      }),
      response: { 200: pageSchema(listedSchema) },
    },
    handler: async (request, reply) => {
      const { cursor, ...filter } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after?.ok === false) return answer(reply, after);
      const { marketplace } = request.params;
      const actor = memberOf(request);
      const place = after?.value ?? null;
      return answer(
        reply,
        await listListings(context, actor, marketplace, { ...filter, after: place }),
      );
    },
  });

  api.route({
    method: "GET",
    url: "/v1/marketplaces/:marketplace/listings/:listing",
    config: { access: { members: OPERATORS, key: "listings:read" } },
    schema: {
      tags: ["listings"],
      summary: "A listing as it stands, with its versions and what was last thought of it",
      params: listingParams,
      response: { 200: shownSchema },
    },
    handler: async (request, reply) => {
      const { marketplace, listing } = request.params;
      const reader = request.actor as ListingReader;
      return answer(reply, await showListing(context, reader, marketplace, listing));
    },
  });

  api.route({
    method: "DELETE",
    url: "/v1/marketplaces/:marketplace/listings/:listing",
    config: { access: { key: "listings:write" }, idempotent: true },
    schema: {
      tags: ["listings"],
      summary: "End a listing; its versions stay",
      params: listingParams,
      response: { 200: takenSchema },
    },
    handler: async (request, reply) => {
      const { marketplace, listing } = request.params;
      return answer(reply, await endListing(context, marketplace, listing));
    },
  });
};
