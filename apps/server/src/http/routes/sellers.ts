import { z } from "zod";
import { readSeller, setSeller } from "../../usecases/sellers/set-seller.js";
import { answer } from "../answer.js";
import { keyOf, type RegisterRoutes } from "../route.js";

const url = "/v1/marketplaces/:marketplace/sellers/:seller";
const tags = ["seller"];
const params = z.strictObject({
  marketplace: z.string().min(1).max(63),
  seller: z.string().min(1).max(512),
});
const response = {
  200: z.object({
    seller: z.string(),
    business: z.boolean().describe("Whether the seller trades."),
    updatedAt: z.string(),
  }),
};

/** What a marketplace says of its sellers beyond their listings: some laws protect business users alone. */
export const registerSellerRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "PUT",
    url,
    config: { access: { key: "listings:write" } },
    schema: {
      tags,
      summary: "Say whether a seller trades: it decides which laws protect it",
      params,
      body: z.strictObject({ business: z.boolean() }),
      response,
    },
    handler: async (request, reply) => {
      const { marketplace } = keyOf(request);
      const which = { marketplace, seller: request.params.seller };
      return answer(reply, await setSeller(context, which, request.body.business));
    },
  });

  api.route({
    method: "GET",
    url,
    config: { access: { key: "listings:read" } },
    schema: { tags, summary: "Whether a seller trades, as was said of it", params, response },
    handler: async (request, reply) => {
      const { marketplace } = keyOf(request);
      return answer(reply, await readSeller(context, { ...request.params, marketplace }));
    },
  });
};
