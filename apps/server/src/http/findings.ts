import { z } from "zod";
import type { Context } from "../context.js";
import { CATALOGUE } from "../doctor/catalogue.js";
import { examineServer } from "../doctor/examine-server.js";
import { done } from "../failures/failure.js";
import { answer } from "./answer.js";
import { onlyMachineReaders } from "./machine-reader.js";
import type { Readiness } from "./readiness.js";
import type { Api } from "./route.js";
import { OPERATOR_READERS } from "./routes/requests/access.js";

const findingSchema = z.object({
  code: z.enum(Object.keys(CATALOGUE) as [string, ...string[]]),
  severity: z.enum(["error", "warning", "hint"]),
  what: z.string().describe("One English sentence."),
  remedy: z.string().describe("What to do."),
  where: z.string().describe("A setting, a page, or a section of a document."),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const reportSchema = z.object({
  at: z.string(),
  store: z.enum(["pglite", "postgres"]),
  checks: z.array(
    z.object({
      name: z.string(),
      outcome: z.enum(["well", "found", "skipped", "failed"]),
      reason: z.string().nullable(),
    }),
  ),
  findings: z.array(findingSchema).describe("The worst first; none when all is well."),
});

/** What is not as it should be: for the operator's people, and for who runs the machine. */
export function registerFindingRoutes(api: Api, context: Context, readiness: Readiness): void {
  api.route({
    method: "GET",
    url: "/v1/health",
    config: { access: OPERATOR_READERS },
    schema: {
      tags: ["health"],
      summary: "What is not as it should be, and what to do; looked at once in 15 seconds at most",
      response: { 200: reportSchema },
    },
    handler: async (_request, reply) =>
      answer(reply, done(await examineServer(context, readiness))),
  });
  api.route({
    method: "GET",
    url: "/doctor",
    config: { access: { public: true }, rateLimit: false },
    schema: {
      tags: ["health"],
      summary: "The same for the command, for who has the token or calls from this machine",
      response: { 200: reportSchema },
    },
    handler: async (request, reply) => {
      onlyMachineReaders(request, context.config.metricsToken);
      return answer(reply, done(await examineServer(context, readiness, true)));
    },
  });
}
