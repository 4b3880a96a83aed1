import type { Context } from "../context.js";
import type { Readiness } from "../http/readiness.js";
import { openDesk } from "../screening/open-desk.js";
import { examine, type Report } from "./examine.js";
import { finding } from "./finding.js";

/** Pages ask again and again; nothing is looked at more often than this. */
const KEPT_MS = 15_000;

const kept = new WeakMap<Context, { readonly at: number; readonly report: Promise<Report> }>();

/** Examines this running server, at most every 15 seconds. @param fresh looks anew whatever is known */
export function examineServer(
  context: Context,
  readiness: Readiness,
  fresh = false,
): Promise<Report> {
  const known = kept.get(context);
  if (!fresh && known !== undefined && Date.now() - known.at < KEPT_MS) return known.report;
  const report = examineNow(context, readiness);
  kept.set(context, { at: Date.now(), report });
  return report;
}

async function examineNow(context: Context, readiness: Readiness): Promise<Report> {
  const { config, clock, objects, store } = context;
  const running = {
    workers: () => readiness.workers(),
    liveRights: () => liveRights(context, readiness),
  };
  const patient = { config, clock, objects, running };
  try {
    await store.ping();
  } catch (error) {
    context.log.error({ err: error }, "the store does not answer");
    const fault = finding("database.unreachable", { reason: "the log says why" });
    return examine({ ...patient, store: null }, [fault]);
  }
  return examine({ ...patient, store });
}

/** The worker holds the desk; without it one would be opened, with its threads, only to be asked. */
async function liveRights(context: Context, readiness: Readiness): Promise<number | null> {
  if (readiness.workers()["screening"] !== true) return null;
  const { desk, close } = openDesk(context);
  try {
    return (await desk.rights()).version;
  } finally {
    await close();
  }
}
