import { REASONS } from "@touchstone/casework";
import { reasonCodeSchema } from "@touchstone/interface";
import { z } from "zod";
import { done } from "../../../failures/failure.js";
import { cureItem } from "../../../usecases/notices/cure-item.js";
import { listNotices } from "../../../usecases/notices/list-notices.js";
import { readNotice } from "../../../usecases/notices/read-notice.js";
import { withdrawItem } from "../../../usecases/notices/withdraw-item.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { NOTICE_READERS, NOTICE_SENDERS } from "./access.js";
import {
  cureSchema,
  itemStateSchema,
  itemViewSchema,
  noticeFileSchema,
  noticeViewSchema,
} from "./schemas.js";

const REASON_LIST = reasonCodeSchema.options.map((code) => {
  const { rights, evidence } = REASONS[code];
  return { code, rights: rights && [...rights], evidence };
});

const noticeParams = z.strictObject({ id: z.uuid() });
const itemParams = z.strictObject({ id: z.uuid(), item: z.uuid() });

export const registerReading: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/notice-reasons",
    config: { access: NOTICE_READERS },
    schema: {
      tags: ["notices"],
      summary: "The reasons for a notice: on which rights each rests, and what it demands",
      response: {
        200: z.array(
          z.object({
            code: reasonCodeSchema,
            rights: z.array(z.string()).nullable().describe("Kinds of rights; null: any."),
            evidence: z.object({
              kind: z.string(),
              need: z.enum(["none", "advised", "required"]),
            }),
          }),
        ),
      },
    },
    handler: async (_request, reply) => answer(reply, done(REASON_LIST)),
  });

  api.route({
    method: "GET",
    url: "/v1/notices",
    config: { access: NOTICE_READERS },
    schema: {
      tags: ["notices"],
      summary: "Batches of notices, the newest first",
      querystring: z.strictObject({ ...pageQuery, brand: z.uuid().optional() }),
      response: { 200: pageSchema(noticeViewSchema) },
    },
    handler: async (request, reply) =>
      answer(reply, await listNotices(context, memberOf(request), request.query)),
  });

  api.route({
    method: "GET",
    url: "/v1/notices/:id",
    config: { access: NOTICE_READERS },
    schema: {
      tags: ["notices"],
      summary: "One batch, with where each of its items stands",
      params: noticeParams,
      querystring: z.strictObject({ ...pageQuery, state: itemStateSchema.optional() }),
      response: { 200: noticeFileSchema },
    },
    handler: async (request, reply) => {
      const { cursor, limit, state } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const asked = { limit, state, after: after?.value ?? null };
      return answer(reply, await readNotice(context, memberOf(request), request.params.id, asked));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/notices/:id/items/:item/cure",
    config: { access: NOTICE_SENDERS },
    schema: {
      tags: ["notices"],
      summary: "Mend a notice that the operator asked about, and sign for it",
      params: itemParams,
      body: cureSchema,
      response: { 200: itemViewSchema },
    },
    handler: async (request, reply) => {
      const { id: notice, item } = request.params;
      const which = { notice, item };
      return answer(reply, await cureItem(context, memberOf(request), which, request.body));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/notices/:id/items/:item/withdraw",
    config: { access: NOTICE_SENDERS, idempotent: true },
    schema: {
      tags: ["notices"],
      summary: "Take one notice back, at any time; what it led to is undone",
      params: itemParams,
      response: { 200: z.object({ id: z.uuid(), state: z.literal("withdrawn") }) },
    },
    handler: async (request, reply) => {
      const { id: notice, item } = request.params;
      return answer(reply, await withdrawItem(context, memberOf(request), { notice, item }));
    },
  });
};
