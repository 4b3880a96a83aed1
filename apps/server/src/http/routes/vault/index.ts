import { z } from "zod";
import { addDocument } from "../../../usecases/vault/add-document.js";
import { decideDocument } from "../../../usecases/vault/decide-document.js";
import { listDocuments } from "../../../usecases/vault/list-documents.js";
import { listOwnDocuments } from "../../../usecases/vault/list-own-documents.js";
import { withdrawDocument } from "../../../usecases/vault/withdraw-document.js";
import { answer } from "../../answer.js";
import { decodeCursor, pageQuery, pageSchema } from "../../page.js";
import { memberOf, type RegisterRoutes, sellerOf } from "../../route.js";
import { OPERATOR_DECIDERS, OPERATOR_READERS } from "../requests/access.js";
import {
  documentDecisionSchema,
  documentSchema,
  newDocumentSchema,
  vaultStateSchema,
} from "./schemas.js";

const SELLER = { seller: true } as const;
const params = z.strictObject({ id: z.uuid() });
const tags = ["vault"];

/** The authenticity vault: what sellers lay down before anybody complains. Brands see what is put before them. */
export const registerVaultRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/seller/vault",
    config: { access: SELLER },
    schema: {
      tags,
      summary: "The seller's own documents, the newest first",
      response: { 200: z.object({ items: z.array(documentSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listOwnDocuments(context, sellerOf(request))),
  });

  api.route({
    method: "POST",
    url: "/v1/seller/vault",
    config: { access: SELLER, idempotent: true },
    schema: {
      tags,
      summary: "Lay down an invoice, contract, letter of authorisation or range of serial numbers",
      body: newDocumentSchema,
      response: { 201: documentSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await addDocument(context, sellerOf(request), request.body), 201),
  });

  api.route({
    method: "DELETE",
    url: "/v1/seller/vault/:id",
    config: { access: SELLER },
    schema: {
      tags,
      summary: "Take a document back; from then on it covers nothing",
      params,
      response: { 200: documentSchema },
    },
    handler: async (request, reply) =>
      answer(reply, await withdrawDocument(context, sellerOf(request), request.params.id)),
  });

  api.route({
    method: "GET",
    url: "/v1/vault",
    config: { access: OPERATOR_READERS },
    schema: {
      tags,
      summary: "Documents of one state: those that wait longest first, of others the newest",
      querystring: z.strictObject({ ...pageQuery, state: vaultStateSchema.default("submitted") }),
      response: { 200: pageSchema(documentSchema) },
    },
    handler: async (request, reply) => {
      const { cursor, ...filter } = request.query;
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (after !== null && !after.ok) return answer(reply, after);
      const wanted = { ...filter, after: after?.value ?? null };
      return answer(reply, await listDocuments(context, memberOf(request), wanted));
    },
  });

  api.route({
    method: "POST",
    url: "/v1/vault/:id/decision",
    config: { access: OPERATOR_DECIDERS, idempotent: true },
    schema: {
      tags,
      summary: "Accept a document or not, with a message that the seller reads",
      params,
      body: documentDecisionSchema,
      response: { 200: documentSchema },
    },
    handler: async (request, reply) => {
      const { params: where, body } = request;
      return answer(reply, await decideDocument(context, memberOf(request), where.id, body));
    },
  });
};
