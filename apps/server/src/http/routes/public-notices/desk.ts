import { z } from "zod";
import {
  askSender,
  decideNotice,
  forwardToLegal,
} from "../../../usecases/public-notices/desk-moves.js";
import { listPublicNotices } from "../../../usecases/public-notices/list-public-notices.js";
import { putToBrand } from "../../../usecases/public-notices/put-to-brand.js";
import { readNoticeFile } from "../../../usecases/public-notices/read-notice-file.js";
import { readPublicNotice } from "../../../usecases/public-notices/read-public-notice.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { binarySchema, sendBytes } from "../files/send-bytes.js";
import { OPERATOR_DECIDERS, OPERATOR_READERS } from "../requests/access.js";
import {
  askSenderSchema,
  decideSchema,
  deskStateSchema,
  forwardSchema,
  publicNoticeItemSchema,
  publicNoticeSchema,
  toBrandSchema,
} from "./desk-schemas.js";

const tags = ["public notices"];
const params = z.strictObject({ id: z.uuid() });
const response = { 200: publicNoticeSchema };
const config = { access: OPERATOR_DECIDERS, idempotent: true } as const;

/** The operator's desk for notices of people without an account. Only a person's decision restricts a listing. */
export const registerNoticeDesk: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/public-notices",
    config: { access: OPERATOR_READERS },
    schema: {
      tags,
      summary: "Notices of people without an account, those that wait longest first",
      querystring: z.strictObject({ ...pageQuery, state: deskStateSchema.default("submitted") }),
      response: { 200: pageSchema(publicNoticeItemSchema) },
    },
    handler: async (request, reply) => {
      const { cursor, ...filter } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const wanted = { ...filter, after: after?.value ?? null };
      return answer(reply, await listPublicNotices(context, memberOf(request), wanted));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/public-notices/:id",
    config: { access: OPERATOR_READERS },
    schema: { tags, summary: "One notice with all that was said about it", params, response },
    handler: async (request, reply) =>
      answer(reply, await readPublicNotice(context, memberOf(request), request.params.id)),
  });

  api.route({
    method: "GET",
    url: "/v1/public-notices/:id/files/:file",
    config: { access: OPERATOR_READERS },
    schema: {
      tags,
      summary: "A file that came with a notice, to be downloaded; held back until it is scanned",
      params: params.extend({ file: z.uuid() }),
      response: { 200: binarySchema },
    },
    handler: async (request, reply) => {
      const read = await readNoticeFile(context, memberOf(request), request.params);
      return sendBytes(reply, read, "attachment");
    },
  });

  api.route({
    method: "POST",
    url: "/v1/public-notices/:id/question",
    config,
    schema: {
      tags,
      summary: "Ask the sender for what is missing",
      params,
      body: askSenderSchema,
      response,
    },
    handler: async (request, reply) => {
      const asked = { ...request.body, id: request.params.id };
      return answer(reply, await askSender(context, memberOf(request), asked));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/public-notices/:id/brand-request",
    config,
    schema: {
      tags,
      summary: "Put a listing of the notice to a brand of this house, as a verification request",
      params,
      body: toBrandSchema,
      response,
    },
    handler: async (request, reply) => {
      const asked = { ...request.body, id: request.params.id };
      return answer(reply, await putToBrand(context, memberOf(request), asked));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/public-notices/:id/forward",
    config,
    schema: {
      tags,
      summary: "Forward the notice to those who weigh the law",
      params,
      body: forwardSchema,
      response,
    },
    handler: async (request, reply) => {
      const forwarded = { ...request.body, id: request.params.id };
      return answer(reply, await forwardToLegal(context, memberOf(request), forwarded));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/public-notices/:id/decision",
    config,
    schema: {
      tags,
      summary:
        "Decide on the notice, or on the complaint: restrict listings or take no action, with reasons",
      params,
      body: decideSchema,
      response,
    },
    handler: async (request, reply) => {
      const decided = { ...request.body, id: request.params.id };
      return answer(reply, await decideNotice(context, memberOf(request), decided));
    },
  });
};
