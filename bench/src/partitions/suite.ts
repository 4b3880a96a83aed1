import { parseArgs } from "node:util";
import { OwnPostgres } from "../house/own-postgres.js";
import { markdownTable } from "../measured-section.js";
import { suiteWithOptions } from "../suite-with-options.js";
import { measureShape, SHAPES, type ShapeTimes } from "./measure-shape.js";

interface PartitionsOptions {
  readonly events: number;
  readonly reads: number;
}

const WHOLE = { events: 2_000_000, reads: 20_000 };
const SMALL = { events: 20_000, reads: 500 };

const HELP = `Usage: bench partitions [--small] [--events N]

Case events of one year on PostgreSQL in one table, in parts by case and in parts by month: how fast they are written
and read, and how the oldest go. Nobody else is at work; each shape is filled anew.

  --small     ${SMALL.events.toLocaleString("en")} events: whether it runs
  --events N  default ${WHOLE.events.toLocaleString("en")}
`;

export const partitionsSuite = suiteWithOptions<PartitionsOptions>({
  name: "bench partitions",
  summary: "case events in one table or in parts: writing, reading, forgetting",
  help: HELP,
  parse,
  async run(options) {
    const postgres = await OwnPostgres.start();
    try {
      const times: ShapeTimes[] = [];
      for (const shape of SHAPES) times.push(await measureShape(postgres.url, shape, options));
      process.stdout.write(`${tableOf(times)}\n`);
      return 0;
    } finally {
      await postgres.stop();
    }
  },
});

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        small: { type: "boolean", default: false },
        events: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" } as const;
    const size = values.small ? SMALL : WHOLE;
    const events = Number(values.events ?? size.events);
    if (!Number.isSafeInteger(events) || events < 1) {
      return { kind: "wrong", complaint: "--events takes a number from 1" } as const;
    }
    return { kind: "options", options: { ...size, events } } as const;
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message } as const;
  }
}

function tableOf(times: readonly ShapeTimes[]): string {
  return markdownTable([
    ["case events", "written/s", "one case read, ms", "oldest twelfth gone, ms", "MB"],
    ...times.map(({ name, written, read, forgotten, megabytes }) => [
      name,
      Math.round(written).toLocaleString("en"),
      read.toFixed(3),
      Math.round(forgotten).toLocaleString("en"),
      Math.round(megabytes).toLocaleString("en"),
    ]),
  ]);
}
