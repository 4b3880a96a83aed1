import { setImmediate as nextTurn } from "node:timers/promises";
import type { LineError, Parsed } from "@touchstone/interface";
import {
  BatchReader,
  type LineBatch,
  LineSplitter,
  parseJsonLine,
  splitLines,
} from "@touchstone/runtime";
import type { Context } from "../../context.js";
import { type IncomingListing, ITEM_LIMIT_BYTES, readItem } from "../../intake/read-item.js";
import { type TakenListing, takeListings } from "./take-listings.js";

/** One transaction's worth of whole lines: by bytes, and by lines. */
const BATCH_BYTES = 512 * 1024;
const BATCH_LINES = 500;
/** Lines read before others get their turn: reading one takes about a tenth of a millisecond. */
const READ_AT_ONCE = 50;

type Item = Parsed<IncomingListing>;

/**
 * Takes listings from a stream of newline-delimited JSON. Gives back the result lines of each batch once it is
 * committed, in the order of the lines. Reads on only while results are taken, within bounds.
 * Throws when the stream breaks: whole lines that came before are taken, an unfinished one is not.
 */
export async function* takeLines(
  context: Pick<Context, "store">,
  marketplace: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const limits = { batchBytes: BATCH_BYTES, lineBytes: ITEM_LIMIT_BYTES };
  const reader = new BatchReader(chunks, new LineSplitter(limits));
  try {
    for (;;) {
      const read = await reader.next();
      if (read.kind === "end") return;
      if (read.kind === "failed") throw read.error;
      let line = read.batch.firstLine;
      for await (const items of itemsOf(read.batch, marketplace)) {
        const input = { marketplace, items, repeats: "taken" } as const;
        const taken = await takeListings(context, input, "bulk");
        const first = line;
        yield taken.map((result, index) => `${resultLine(first + index, result)}\n`).join("");
        line += items.length;
      }
    }
  } finally {
    reader.close();
  }
}

async function* itemsOf(batch: LineBatch, marketplace: string): AsyncGenerator<Item[]> {
  if (batch.kind === "overlong") {
    const detail = `the line is longer than ${ITEM_LIMIT_BYTES / 1024 / 1024} MiB`;
    yield [{ ok: false, fault: { pointer: "", detail } }];
    return;
  }
  let items: Item[] = [];
  for (const line of splitLines(batch.bytes)) {
    const parsed = parseJsonLine(line);
    items.push(parsed.ok ? readItem(parsed.value, marketplace) : parsed);
    if (items.length % READ_AT_ONCE === 0) await nextTurn();
    if (items.length < BATCH_LINES) continue;
    yield items;
    items = [];
  }
  if (items.length > 0) yield items;
}

function resultLine(line: number, result: TakenListing): string {
  if (result.status !== "rejected") return JSON.stringify({ line, ...result });
  const { pointer, detail } = result.error;
  const error: LineError = { line, error: { code: "invalid_listing", pointer, detail } };
  return JSON.stringify(error);
}
