import { z } from "zod";
import type { Context } from "../context.js";
import { LIMITS } from "../doctor/limits.js";
import { QUEUES } from "../doctor/queues.js";
import { readMigrations } from "../store/migrate.js";
import { createObjectsPart, type ObjectsPart } from "./objects-part.js";
import type { Readiness } from "./readiness.js";
import type { Api } from "./route.js";

const PING_MS = 2_000;

const partSchema = z.object({ ok: z.boolean(), detail: z.string().optional() });
const readySchema = z.object({
  ready: z.boolean(),
  store: partSchema.extend({ kind: z.enum(["pglite", "postgres"]) }),
  migrations: partSchema.extend({ latest: z.string() }),
  objects: partSchema.describe(
    "Pictures and evidence. Without them listings are still taken and screened by their words.",
  ),
  screening: partSchema
    .extend({ waiting: z.int(), oldestSeconds: z.int() })
    .optional()
    .describe("Not ok: listings wait long. They are taken all the same, and none is skipped."),
  workers: z.record(z.string(), z.boolean()),
  outboundAllow: z
    .array(z.string())
    .optional()
    .describe("Private addresses that outgoing requests may reach; absent when there are none."),
});

const PUBLIC = { access: { public: true }, rateLimit: false } as const;

/** Whether the process lives, and whether it can do its work. Both are for whoever restarts and distributes. */
export function registerHealthRoutes(api: Api, context: Context, readiness: Readiness): void {
  const lookAtObjects = createObjectsPart(context);
  api.route({
    method: "GET",
    url: "/healthz",
    config: PUBLIC,
    schema: {
      tags: ["health"],
      summary: "Whether the process lives",
      response: { 200: z.object({ alive: z.literal(true) }) },
    },
    handler: async () => ({ alive: true as const }),
  });
  api.route({
    method: "GET",
    url: "/readyz",
    config: PUBLIC,
    schema: {
      tags: ["health"],
      summary: "Whether the server can do its work, part by part",
      response: { 200: readySchema, 503: readySchema },
    },
    handler: async (_request, reply) => {
      const state = await readState(context, readiness, lookAtObjects);
      return reply.code(state.ready ? 200 : 503).send(state);
    },
  });
}

async function readState(
  context: Context,
  readiness: Readiness,
  lookAtObjects: () => Promise<ObjectsPart>,
): Promise<z.infer<typeof readySchema>> {
  const { store, config } = context;
  const [detail, migrations, objects] = await Promise.all([
    whyStoreIsSilent(context),
    readMigrations(),
    lookAtObjects(),
  ]);
  const workers = readiness.workers();
  const allRun = Object.values(workers).every(Boolean);
  const stopping = readiness.takesRequests() ? {} : { detail: "the server is stopping" };
  return {
    ready: detail === null && allRun && readiness.takesRequests(),
    store: { kind: store.kind, ok: detail === null, ...(detail === null ? stopping : { detail }) },
    // The store does not open before every one is applied.
    migrations: { ok: true, latest: migrations.at(-1)?.name ?? "" },
    objects,
    ...(detail === null ? { screening: await lookAtScreening(context) } : {}),
    workers,
    ...(config.outboundAllow.length === 0 ? {} : { outboundAllow: [...config.outboundAllow] }),
  };
}

/** Overload makes nobody unready: another server would find the same queue. */
async function lookAtScreening({ store }: Context): Promise<ScreeningPart> {
  const { count, oldest } = await store.transaction({ role: "jobs", job: "readiness" }, (tx) =>
    QUEUES.screening(tx),
  );
  const ok = oldest < LIMITS.screening;
  return {
    ok,
    waiting: count,
    oldestSeconds: Math.floor(oldest),
    ...(ok ? {} : { detail: "listings wait long to be screened; none is skipped" }),
  };
}

type ScreeningPart = NonNullable<z.infer<typeof readySchema>["screening"]>;

/** The reason is only logged: it may name hosts and users. */
async function whyStoreIsSilent({ store, log }: Context): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), PING_MS);
  });
  try {
    await Promise.race([store.ping(), late]);
    return null;
  } catch (error) {
    log.warn({ err: error }, "the store does not answer");
    return "the store does not answer; the log says why";
  } finally {
    clearTimeout(timer);
  }
}
