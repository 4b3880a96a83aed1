import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { failed } from "../../../failures/failure.js";
import { exportRights } from "../../../usecases/rights/export/export-rights.js";
import { importRights } from "../../../usecases/rights/import/import-rights.js";
import { answer } from "../../answer.js";
import { sendProblem } from "../../problems.js";
import { memberOf, type RegisterRoutes } from "../../route.js";
import { binarySchema } from "../files/send-bytes.js";
import { EVERYONE } from "../people/access.js";
import { SUBMITTERS } from "./schemas.js";

const MEDIA = { "text/csv": "csv", "application/xml": "xml", "text/xml": "xml" } as const;
/** Thousands of records with room to spare. */
const MOST_BYTES = 8 * 1024 * 1024;

const partsSchema = z.array(
  z.object({ pointer: z.string(), code: z.string().optional(), detail: z.string() }),
);
const importedSchema = z.object({
  dryRun: z.boolean(),
  format: z.enum(["csv", "st66", "st96", "xml"]),
  created: z.number(),
  exists: z.number(),
  repeated: z.number(),
  rejected: z.number(),
  ignored: z.array(z.string()).describe("Columns or elements that have no place in a right."),
  rows: z.array(
    z.object({
      place: z.number().describe("Of the row or record in the file, from 1."),
      line: z.number(),
      outcome: z.enum(["created", "exists", "repeated", "rejected"]),
      right: z.uuid().nullable(),
      kind: z.string().nullable(),
      name: z.string().nullable(),
      office: z.string().nullable(),
      number: z.string().nullable(),
      errors: partsSchema,
      warnings: z.array(z.object({ code: z.string(), detail: z.string() })),
    }),
  ),
});

export const registerRightFileRoutes: RegisterRoutes = (api, context) => {
  api.addContentTypeParser(
    Object.keys(MEDIA),
    { parseAs: "buffer", bodyLimit: MOST_BYTES },
    async (_request: unknown, bytes: Buffer) => bytes,
  );

  api.route({
    method: "POST",
    url: "/v1/rights/import",
    config: { access: SUBMITTERS },
    schema: {
      tags: ["rights"],
      summary: "Put in the rights of a CSV file or of a register's XML (ST.66, ST.96), as drafts",
      consumes: Object.keys(MEDIA),
      querystring: z.strictObject({
        dryRun: z
          .enum(["true", "false"])
          .default("false")
          .describe("Says what would come of it, and writes nothing."),
        brandId: z.uuid().optional().describe("Only agents say for which brand."),
      }),
      body: binarySchema,
      response: { 200: importedSchema },
    },
    handler: async (request, reply) => {
      const media = mediaOf(request);
      const { body } = request;
      if (media === null || !Buffer.isBuffer(body)) {
        return answer(reply, failed("unsupported_media", "Send text/csv or application/xml."));
      }
      const { dryRun, brandId } = request.query;
      const asked = { media, brandId, dryRun: dryRun === "true" };
      return answer(reply, await importRights(context, memberOf(request), body, asked));
    },
  });

  api.route({
    method: "GET",
    url: "/v1/rights/export",
    config: { access: EVERYONE },
    schema: {
      tags: ["rights"],
      summary: "Everything that was put in, with documents' keys and history, as CSV or NDJSON",
      querystring: z.strictObject({
        format: z.enum(["csv", "ndjson"]).default("ndjson"),
        brand: z.uuid().optional(),
      }),
      response: { 200: binarySchema },
    },
    handler: async (request, reply) => {
      const exported = await exportRights(context, memberOf(request), request.query);
      if (!exported.ok) return sendProblem(reply, exported.failure);
      const { media, name, text } = exported.value;
      return reply
        .headers({
          "content-type": media,
          "content-disposition": `attachment; filename="${name}"`,
          "x-content-type-options": "nosniff",
          "cache-control": "no-store",
        })
        .send(Buffer.from(text));
    },
  });
};

function mediaOf({ headers }: FastifyRequest): "csv" | "xml" | null {
  const [media = ""] = (headers["content-type"] ?? "").split(";");
  const known: Readonly<Record<string, "csv" | "xml">> = MEDIA;
  return known[media.trim().toLowerCase()] ?? null;
}
