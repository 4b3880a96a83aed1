import { createReadStream, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startBenchServer } from "../house/bench-server.js";
import { openHouse } from "../house/open-house.js";
import { OwnPostgres } from "../house/own-postgres.js";
import { suiteWithOptions } from "../suite-with-options.js";
import { fillHouse } from "./fill-house.js";
import { HELP, type PlansOptions, parsePlans } from "./options.js";
import { psql } from "./psql.js";
import { readPlans } from "./read-plans.js";
import { type PlansReport, reportPlans, type UnusedIndex } from "./report.js";
import { useHouse } from "./use-house.js";

const DOCUMENT = new URL("../../../docs/reference/plans.md", import.meta.url);
const EXPLAIN = [
  "load 'auto_explain'",
  "alter system set session_preload_libraries = 'auto_explain'",
  "alter system set auto_explain.log_min_duration = -1",
  "alter system set auto_explain.log_analyze = on",
  "alter system set auto_explain.log_buffers = on",
  "alter system set auto_explain.log_format = 'json'",
];
const UNUSED = `select i.relname, indexrelname, c.reltuples::bigint, pg_relation_size(i.indexrelid) / 1024
  from pg_stat_user_indexes i join pg_index using (indexrelid)
  join pg_class c on c.oid = i.relid
  where i.idx_scan = 0 and not indisunique order by 4 desc, 1, 2`;

export const plansSuite = suiteWithOptions({
  name: "bench plans",
  summary:
    "what PostgreSQL does for each statement of a house at work, and the indexes nobody uses",
  help: HELP,
  parse: parsePlans,
  async run(options) {
    const folder = await mkdtemp(join(tmpdir(), "touchstone-plans-"));
    const postgres = await OwnPostgres.start();
    try {
      const page = reportPlans(await look(folder, postgres.url, options), options);
      process.stdout.write(page);
      if (options.writeDocs) writeFileSync(DOCUMENT, page);
      return 0;
    } finally {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function look(
  folder: string,
  databaseUrl: string,
  { cases }: PlansOptions,
): Promise<PlansReport> {
  await psql(databaseUrl, ...EXPLAIN, "select pg_reload_conf()");
  const { server, setupToken } = await startBenchServer({ folder, databaseUrl });
  try {
    const house = await openHouse(server.url, setupToken);
    const { operator, marketplaceId } = house;
    const quay = { id: "quay", name: "Quay Market", profile: "EU_DSA", territory: "DE" };
    await operator.post("/v1/marketplaces", quay);
    const mode = { mode: "ask", reason: "measurement" };
    await operator.post(`/v1/marketplaces/${marketplaceId}/mode`, mode);
    const marketplaces = [marketplaceId, quay.id];
    const { brands } = await fillHouse(server, databaseUrl, marketplaces, cases);
    await psql(databaseUrl, "select pg_stat_reset()");
    const all = "alter system set auto_explain.log_min_duration = 0";
    await psql(databaseUrl, "load 'auto_explain'", all, "select pg_reload_conf()");
    await useHouse(server.url, house, { brands, marketplaces });
  } finally {
    await server.close();
  }
  const data = (await psql(databaseUrl, "show data_directory")).trim();
  const version = await psql(databaseUrl, "show server_version");
  // Gigabytes of it: line by line.
  const input = createReadStream(join(data, "..", "log"));
  const statements = await readPlans(createInterface({ input }));
  return { statements, unused: await readUnused(databaseUrl), version: version.trim() };
}

async function readUnused(databaseUrl: string): Promise<UnusedIndex[]> {
  const lines = (await psql(databaseUrl, UNUSED)).split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [table = "", index = "", rows = "0", kilobytes = "0"] = line.split("|");
    return { table, index, rows: Number(rows), kilobytes: Number(kilobytes) };
  });
}
