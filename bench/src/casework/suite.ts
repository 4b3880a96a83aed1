import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBenchServer } from "../house/bench-server.js";
import { openHouse } from "../house/open-house.js";
import { OwnPostgres } from "../house/own-postgres.js";
import { writeMeasuredSection } from "../measured-section.js";
import { suiteWithOptions } from "../suite-with-options.js";
import { measureQueue, type QueueTimes } from "./measure-queue.js";
import { measureRefold } from "./measure-refold.js";
import { type CaseworkOptions, HELP, parseCasework } from "./options.js";
import { placeRequests } from "./place-requests.js";
import { currentLoad, measuredCasework, reportCasework } from "./report.js";

export const caseworkSuite = suiteWithOptions({
  name: "bench casework",
  summary: "the account managers' queue with 100,000 open requests; the fold of a million events",
  help: HELP,
  parse: parseCasework,
  async run(options) {
    const refold = measureRefold(options.events);
    const queue = await inFolder((folder) => measureInFolder(folder, options));
    const figures = { queue, refold, load: currentLoad() };
    process.stdout.write(reportCasework(figures, options));
    if (options.writeDocs) writeMeasuredSection("casework", measuredCasework(figures, options));
    return 0;
  },
});

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureInFolder(folder: string, options: CaseworkOptions): Promise<QueueTimes[]> {
  if (options.databaseUrl !== null) return measure(folder, options.databaseUrl, options);
  const postgres = await OwnPostgres.start();
  try {
    return await measure(folder, postgres.url, options);
  } finally {
    await postgres.stop();
  }
}

async function measure(
  folder: string,
  databaseUrl: string,
  { requests, pages }: CaseworkOptions,
): Promise<QueueTimes[]> {
  const { server, setupToken } = await startBenchServer({
    folder,
    databaseUrl,
  });
  try {
    const { operator, marketplaceId } = await openHouse(server.url, setupToken);
    const quay = { id: "quay", name: "Quay Market", profile: "EU_DSA", territory: "DE" };
    await operator.post("/v1/marketplaces", quay);
    const marketplaces = [marketplaceId, quay.id];
    const { brands } = await placeRequests(server.context.store, marketplaces, requests);
    return await measureQueue(operator, { brands, marketplaces }, pages);
  } finally {
    await server.close();
  }
}
