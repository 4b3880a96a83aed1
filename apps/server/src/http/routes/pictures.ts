import { z } from "zod";
import { failed } from "../../failures/failure.js";
import { openLookingDesk } from "../../looking/open-looking-desk.js";
import { openShelf } from "../../looking/open-shelf.js";
import { UPLOAD_MEDIA } from "../../usecases/files/check-upload.js";
import { comparePictures } from "../../usecases/pictures/compare-pictures.js";
import { searchByPicture } from "../../usecases/pictures/search-by-picture.js";
import { sellerClusters } from "../../usecases/pictures/seller-clusters.js";
import { answer } from "../answer.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { binarySchema } from "./files/send-bytes.js";
import { OPERATOR_READERS } from "./requests/access.js";

const outline = z.array(z.tuple([z.number(), z.number()]));
const pictureSchema = z.object({ snapshot: z.uuid(), position: z.int() });
const marketplaceSchema = z.object({ id: z.string(), name: z.string() });
const tags = ["pictures"];

const READERS = {
  members: (["brand", "agent", "operator"] as const).map((kind) => ({
    kind,
    roles: ["admin", "reviewer", "submitter", "auditor", "read_only"] as const,
  })),
};

const searchSchema = z.object({
  looked: z.int().describe("How many pictures were looked through."),
  matches: z.array(
    z.object({
      marketplace: marketplaceSchema,
      listing: z.object({ id: z.string(), title: z.string() }),
      seller: z.object({ id: z.string() }).nullable(),
      picture: pictureSchema,
      confidence: z.number(),
      mirrored: z.boolean(),
      rotated: z.number(),
      region: outline.describe("In pixels of the listing's upright picture."),
      queryRegion: outline.describe("The same corners in the picture that was sent."),
      caseId: z.uuid().nullable(),
    }),
  ),
});

const comparedSchema = z.object({
  match: z.boolean(),
  confidence: z.number().nullable(),
  mirrored: z.boolean(),
  rotated: z.number(),
  region: outline.nullable(),
  referenceRegion: outline.nullable(),
  steps: z.array(
    z.object({
      name: z.enum(["hash", "features", "geometry"]),
      value: z.number().nullable(),
      bar: z.number(),
      passed: z.boolean(),
    }),
  ),
});

const clusterSchema = z.object({
  id: z.string(),
  marketplace: marketplaceSchema,
  sellers: z.array(z.object({ id: z.string(), listings: z.int() })),
  pictures: z.array(pictureSchema.extend({ sellers: z.int() })),
  sharedPictures: z.int(),
});

/** What pictures show: search by a picture, comparing two, sellers who share photographs. */
export const registerPictureRoutes: RegisterRoutes = (api, context) => {
  // Their threads start with the first use.
  const looking = openLookingDesk(context);
  const shelf = openShelf(context);
  api.addHook("onClose", async () => {
    await Promise.all([looking.close(), shelf.close()]);
  });

  api.route({
    method: "POST",
    url: "/v1/picture-search",
    config: { access: OPERATOR_READERS },
    schema: {
      tags,
      summary: "Which active listings show this picture, or part of it",
      consumes: [...UPLOAD_MEDIA],
      body: binarySchema,
      response: { 200: searchSchema },
    },
    handler: async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body))
        return answer(reply, failed("unsupported_media", "Send a picture as it is."));
      return answer(reply, await searchByPicture(context, shelf.desk, memberOf(request), body));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/picture-comparisons",
    config: { access: READERS },
    schema: {
      tags,
      summary: "Why a listing's picture is a copy of a reference, or why it is not",
      body: z.strictObject({
        reference: z.string().regex(/^[0-9a-f]{64}$/),
        snapshot: z.uuid(),
        position: z.int().min(0).max(199),
      }),
      response: { 200: comparedSchema },
    },
    handler: async (request, reply) => {
      const compared = comparePictures(context, looking.desk, memberOf(request), request.body);
      return answer(reply, await compared);
    },
  });

  api.route({
    method: "GET",
    url: "/v1/seller-clusters",
    config: { access: OPERATOR_READERS },
    schema: {
      tags,
      summary: "Sellers who share photographs",
      response: { 200: z.object({ items: z.array(clusterSchema), next: z.null() }) },
    },
    handler: async (_request, reply) => answer(reply, await sellerClusters(context, shelf.desk)),
  });
};
