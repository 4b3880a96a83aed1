import { MAX_FILE_BYTES } from "@touchstone/runtime";
import { z } from "zod";
import { failed } from "../../../failures/failure.js";
import { createPictureDecoding } from "../../../pictures/picture-decoding.js";
import { UPLOAD_MEDIA } from "../../../usecases/files/check-upload.js";
import { addNoticeFile } from "../../../usecases/public-notices/add-notice-file.js";
import { beginDraft } from "../../../usecases/public-notices/begin-draft.js";
import { confirmNotice } from "../../../usecases/public-notices/confirm-notice.js";
import { readFormFacts } from "../../../usecases/public-notices/form-facts.js";
import { writeNotice } from "../../../usecases/public-notices/write-notice.js";
import { answer } from "../../answer.js";
import type { RegisterRoutes } from "../../route.js";
import { binarySchema } from "../files/send-bytes.js";
import {
  formFactsSchema,
  noticeFileSchema,
  tokenSchema,
  writtenNoticeSchema,
} from "./form-schemas.js";

const PUBLIC = { access: { public: true } } as const;
const tags = ["public notices"];
/** A hundred addresses of listings and all that is said about them. */
const BODY_LIMIT = 512 * 1_024;
const DRAFT_HEADER = "touchstone-draft";

/** The form of Art. 16 DSA, for rights holders without an account. */
export const registerNoticeForm: RegisterRoutes = (api, context) => {
  const decoding = createPictureDecoding();
  api.addHook("onClose", async () => decoding.close());
  api.addContentTypeParser(
    [...UPLOAD_MEDIA],
    { parseAs: "buffer", bodyLimit: MAX_FILE_BYTES },
    async (_request: unknown, bytes: Buffer) => bytes,
  );

  api.route({
    method: "GET",
    url: "/v1/public/notice-form",
    config: PUBLIC,
    schema: {
      tags,
      summary:
        "What the notice form has to know: marketplaces, the statement, whether files are scanned",
      response: { 200: formFactsSchema },
    },
    handler: async (_request, reply) => answer(reply, await readFormFacts(context)),
  });

  api.route({
    method: "POST",
    url: "/v1/public/notice-drafts",
    config: PUBLIC,
    schema: {
      tags,
      summary: "Begin a notice to which files are to be added",
      response: { 201: z.object({ draft: z.string() }) },
    },
    handler: async (request, reply) => answer(reply, await beginDraft(context, request.ip), 201),
  });

  api.route({
    method: "POST",
    url: "/v1/public/notice-files",
    config: PUBLIC,
    bodyLimit: MAX_FILE_BYTES,
    schema: {
      tags,
      summary:
        "Add a picture or PDF to a draft, at most 20 MB; it is held back until it is scanned",
      headers: z.object({ [DRAFT_HEADER]: tokenSchema }),
      consumes: [...UPLOAD_MEDIA],
      body: binarySchema,
      response: { 201: noticeFileSchema },
    },
    handler: async (request, reply) => {
      const { body, headers } = request;
      if (!Buffer.isBuffer(body)) {
        return answer(reply, failed("unsupported_media", `Send ${UPLOAD_MEDIA.join(", ")}.`));
      }
      const [claimed = ""] = (request.raw.headers["content-type"] ?? "").split(";");
      const claimedMedia = claimed.trim().toLowerCase();
      const file = { bytes: body, claimedMedia, draft: headers[DRAFT_HEADER] };
      return answer(reply, await addNoticeFile(context, decoding.decode, request.ip, file), 201);
    },
  });

  api.route({
    method: "POST",
    url: "/v1/public/notices",
    config: PUBLIC,
    bodyLimit: BODY_LIMIT,
    schema: {
      tags,
      summary:
        "Give notice of infringing listings without an account; a link to confirm goes to the address",
      body: writtenNoticeSchema,
      response: { 202: z.object({ confirmUntil: z.string() }) },
    },
    handler: async (request, reply) =>
      answer(reply, await writeNotice(context, request.ip, request.body), 202),
  });

  api.route({
    method: "POST",
    url: "/v1/public/notice-confirmations",
    config: PUBLIC,
    schema: {
      tags,
      summary: "Submit a notice by the link that was sent to its address, once",
      body: z.strictObject({ token: tokenSchema }),
      response: { 201: z.object({ token: z.string(), submittedAt: z.string() }) },
    },
    handler: async (request, reply) =>
      answer(reply, await confirmNotice(context, request.body.token), 201),
  });
};
