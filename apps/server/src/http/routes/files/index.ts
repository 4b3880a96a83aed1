import { MAX_FILE_BYTES } from "@touchstone/runtime";
import { z } from "zod";
import type { Access } from "../../../access/access.js";
import type { Actor } from "../../../access/actor.js";
import { failed } from "../../../failures/failure.js";
import { createPictureDecoding } from "../../../pictures/picture-decoding.js";
import { UPLOAD_MEDIA } from "../../../usecases/files/check-upload.js";
import type { FileOwner } from "../../../usecases/files/file-owner.js";
import { readOriginal, showFile } from "../../../usecases/files/show-file.js";
import { storeFile } from "../../../usecases/files/store-file.js";
import { showPicture } from "../../../usecases/pictures/show-picture.js";
import { answer } from "../../answer.js";
import type { RegisterRoutes } from "../../route.js";
import { binarySchema, sendBytes } from "./send-bytes.js";

const READERS: Access["members"] = (["brand", "agent", "operator"] as const).map((kind) => ({
  kind,
  roles: ["admin", "reviewer", "submitter", "auditor", "read_only"],
}));
const UPLOADERS: Access["members"] = (["brand", "agent", "operator"] as const).map((kind) => ({
  kind,
  roles: ["admin", "reviewer", "submitter"],
}));

const pictureParams = z.strictObject({
  snapshot: z.uuid(),
  position: z.coerce.number().int().min(0).max(199),
});

export const registerFileRoutes: RegisterRoutes = (api, context) => {
  const decoding = createPictureDecoding();
  api.addHook("onClose", async () => decoding.close());
  api.addContentTypeParser(
    [...UPLOAD_MEDIA],
    { parseAs: "buffer", bodyLimit: MAX_FILE_BYTES },
    async (_request: unknown, bytes: Buffer) => bytes,
  );

  api.route({
    method: "POST",
    url: "/v1/files",
    config: { access: { members: UPLOADERS, seller: true } },
    schema: {
      tags: ["files"],
      summary: "Upload a picture or PDF for a right or a contest, at most 20 MB",
      consumes: [...UPLOAD_MEDIA],
      body: binarySchema,
      response: {
        201: z.object({
          key: z.string(),
          media: z.string(),
          size: z.number(),
          width: z.number().nullable(),
          height: z.number().nullable(),
        }),
      },
    },
    handler: async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body)) {
        return answer(reply, failed("unsupported_media", `Send ${UPLOAD_MEDIA.join(", ")}.`));
      }
      const [claimedMedia = ""] = (request.headers["content-type"] ?? "").split(";");
      const file = { bytes: body, claimedMedia: claimedMedia.trim().toLowerCase() };
      const stored = await storeFile(context, decoding.decode, fileOwner(request.actor), file);
      return answer(reply, stored, 201);
    },
  });

  api.route({
    method: "GET",
    url: "/v1/files/:key",
    config: { access: { members: READERS, seller: true } },
    schema: {
      tags: ["files"],
      summary: "A file that was uploaded; pictures without their metadata, drawings as PNG",
      params: z.strictObject({ key: z.string().regex(/^[0-9a-f]{64}$/) }),
      querystring: z.strictObject({
        original: z
          .literal("true")
          .optional()
          .describe(
            "The bytes as they came, to be downloaded: for whoever sent them, and the operator.",
          ),
      }),
      response: { 200: binarySchema },
    },
    handler: async (request, reply) => {
      const reader = fileOwner(request.actor);
      const { key } = request.params;
      return request.query.original === undefined
        ? sendBytes(reply, await showFile(context, decoding, reader, key))
        : sendBytes(reply, await readOriginal(context, reader, key), "attachment");
    },
  });

  api.route({
    method: "GET",
    url: "/v1/pictures/:snapshot/:position",
    config: { access: { members: READERS } },
    schema: {
      tags: ["files"],
      summary: "A picture of a version of a listing, as it was when that version came",
      params: pictureParams,
      response: { 200: binarySchema },
    },
    handler: async (request, reply) => sendBytes(reply, await pictureOf(request)),
  });

  api.route({
    method: "GET",
    url: "/v1/seller/pictures/:snapshot/:position",
    config: { access: { seller: true } },
    schema: {
      tags: ["seller"],
      summary: "A picture of the seller's own listing, as it was when a removal was decided",
      params: pictureParams,
      response: { 200: binarySchema },
    },
    handler: async (request, reply) => sendBytes(reply, await pictureOf(request)),
  });

  function pictureOf(request: {
    readonly actor: Actor | null;
    readonly params: z.infer<typeof pictureParams>;
  }) {
    const { snapshot, position } = request.params;
    const owner = fileOwner(request.actor);
    return showPicture(context, decoding, owner, { snapshot, position });
  }
};

function fileOwner(actor: Actor | null): FileOwner {
  if (actor === null || actor.kind === "key") {
    throw new Error("this route lets in members and sellers only");
  }
  return actor;
}
