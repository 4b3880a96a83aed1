import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBenchServer } from "../house/bench-server.js";
import { Caller } from "../house/caller.js";
import { addBrand, openHouse, submitRight } from "../house/open-house.js";
import { suiteWithOptions } from "../suite-with-options.js";
import { formatTable } from "../table.js";
import { TIMING_HEADS, timingCells } from "../timings.js";
import { AssessedListings } from "./assessed-listings.js";
import { ListingFlow } from "./listing-flow.js";
import { measureRights, type NewRight } from "./measure.js";
import { HELP, parseRights, type RightsOptions } from "./options.js";
import { placeMarks } from "./place-marks.js";
import { inventWords } from "./words.js";

const BRAND = "Norvane";
const SEED = 20_261_124;

export const rightsSuite = suiteWithOptions({
  name: "bench rights",
  summary: "from a right's verification to the first listing found by it, beside any listing's way",
  help: HELP,
  parse: parseRights,
  async run(options) {
    const folder = await mkdtemp(join(tmpdir(), "touchstone-bench-"));
    try {
      process.stdout.write(await measure(options, folder));
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function measure(options: RightsOptions, folder: string): Promise<string> {
  const { runs, marks, rate, databaseUrl } = options;
  const { server, setupToken } = await startBenchServer({ folder, databaseUrl });
  try {
    const { store } = server.context;
    const house = await openHouse(server.url, setupToken);
    const { operator, marketplaceId, key } = house;
    await operator.post(`/v1/marketplaces/${marketplaceId}/mode`, {
      mode: "ask",
      reason: "measurement",
    });
    const words = inventWords(runs + marks, SEED);
    await placeMarks(store, words.slice(runs));
    const brand = await addBrand(house, BRAND);
    const rights: NewRight[] = [];
    for (const word of words.slice(0, runs)) {
      rights.push({ word, id: await submitRight(brand, BRAND, word) });
    }
    const assessed = new AssessedListings(store);
    const marketplace = new Caller(server.url, { authorization: `Bearer ${key}` });
    const flow = new ListingFlow(marketplace, marketplaceId, rate, words[0] ?? "");
    const times = await measureRights(operator, flow, assessed, { brand: BRAND, rights });
    assessed.close();
    const head = `${runs} runs, ${marks} marks, ${rate} listings/s, ${store.kind}, ms`;
    return `${formatTable([
      [head, ...TIMING_HEADS],
      ["verification to the first found, exact", ...timingCells(times.exact)],
      ["verification to the first found, folded", ...timingCells(times.folded)],
      ["sent to assessed, no right new", ...timingCells(times.ordinary)],
    ])}\n`;
  } finally {
    await server.close();
  }
}
