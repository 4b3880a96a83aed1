import { z } from "zod";
import type { Access } from "../../../access/access.js";
import { addDocument, removeDocument } from "../../../usecases/rights/documents/add-document.js";
import { newDocumentSchema } from "../../../usecases/rights/documents/document-input.js";
import { answer } from "../../answer.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { idParams } from "../people/schemas.js";
import { documentSchema, OPERATOR_STAFF, SUBMITTERS } from "./schemas.js";

/** Both sides of a right: those who put it in, and those who review it. */
const BOTH: Access = {
  members: [...(SUBMITTERS.members ?? []), ...(OPERATOR_STAFF.members ?? [])],
};

export const registerRightDocumentRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "POST",
    url: "/v1/rights/:id/documents",
    config: { access: BOTH },
    schema: {
      tags: ["rights"],
      summary: "Attach a certificate, a power of attorney or another document to a right",
      params: idParams,
      body: newDocumentSchema,
      response: { 201: documentSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await addDocument(context, memberOf(request), request.params.id, request.body),
        201,
      ),
  });

  api.route({
    method: "DELETE",
    url: "/v1/rights/:id/documents/:document",
    config: { access: BOTH },
    schema: {
      tags: ["rights"],
      summary: "Take a document away from a right; that it was there stays in the history",
      params: idParams.extend({ document: z.uuid() }),
      response: { 200: z.object({ id: z.uuid() }) },
    },
    handler: async (request, reply) => {
      const { id, document } = request.params;
      return answer(reply, await removeDocument(context, memberOf(request), id, document));
    },
  });
};
