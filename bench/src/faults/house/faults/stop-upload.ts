import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../fault.js";
import type { Good } from "../load/goods.js";
import { persistWell } from "../stage/persist.js";
import type { Stage } from "../stage/stage.js";

const LINES = 4_000;
const STOPS_AFTER = 500;
/** Slower than the time that a server gives requests to end. */
const LINES_AT_ONCE = 50;
const PAUSE = 400;
const PATH = "/v1/marketplaces/harbour/listings";
const MOST_AT_ONCE = 1_000;

/** What was answered before the end is there; the rest is sent again, as any sender would. */
export const stopDuringUpload: Fault = {
  name: "sigterm-upload",
  summary: "SIGTERM in the middle of an upload of 4,000 lines that takes half a minute",
  store: "embedded",
  async inject(stage) {
    const goods = Array.from({ length: LINES }, (_, index) => bulkGood(index));
    const taken = await upload(stage, goods);
    const status = await stage.server().stop();
    stage.note(`ended with status ${status}; ${taken.size} of ${LINES} lines were answered`);
    if (status !== 0) stage.wrong(`SIGTERM ends it with ${status}: ${stage.server().said}`);
    if (taken.size >= LINES) stage.wrong("the upload was over before the end");
    await stage.start();
    stage.more(goods.filter(({ id }) => taken.has(id)));
    const left = goods.filter(({ id }) => !taken.has(id));
    for (let from = 0; from < left.length; from += MOST_AT_ONCE) {
      const part = left.slice(from, from + MOST_AT_ONCE);
      const body = { listings: part.map(lineOf) };
      await persistWell(stage.marketplace, { method: "POST", path: PATH, body });
      stage.more(part);
    }
  },
};

function bulkGood(index: number): Good {
  const id = `bulk-${index}`;
  return { id, revision: 1, title: `Leather purse ${id}`, dubious: false };
}

function lineOf({ id, revision, title }: Good) {
  return { id, revision, title, seller: { id: "s-bulk" } };
}

async function* slowly(goods: readonly Good[]): AsyncGenerator<string> {
  for (let from = 0; from < goods.length; from += LINES_AT_ONCE) {
    const some = goods.slice(from, from + LINES_AT_ONCE);
    yield some.map((good) => `${JSON.stringify(lineOf(good))}\n`).join("");
    await pause(PAUSE);
  }
}

/** Sends lines, tells the server to stop in the middle, and gives back the ids that were answered. */
async function upload(stage: Stage, goods: readonly Good[]): Promise<Set<string>> {
  const taken = new Set<string>();
  const lines = Readable.from(slowly(goods));
  try {
    const answer = await fetch(`${stage.url}${PATH}`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson", authorization: `Bearer ${stage.key}` },
      body: Readable.toWeb(lines) as ReadableStream,
      duplex: "half",
    });
    if (answer.body === null) return taken;
    const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
    for await (const line of createInterface(body)) {
      const { id, status } = JSON.parse(line) as { id: string; status: string };
      if (status === "created") taken.add(id);
      if (taken.size === STOPS_AFTER) process.kill(stage.server().pid, "SIGTERM");
    }
  } catch {
    // The connection ended with the server: what was read by then counts.
  }
  return taken;
}
