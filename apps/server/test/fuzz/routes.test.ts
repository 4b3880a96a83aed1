import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { createLog } from "../../src/logging/create-log.js";
import { startTestServer } from "../support/server.js";
import type { StoreKind } from "../support/stores.js";
import { runFuzzer } from "./run-fuzzer.js";

/** Set by `script/faults routes`, which sends more than there is time for here. */
const { TOUCHSTONE_FUZZ: asked } = process.env;
const given = asked === undefined ? {} : (JSON.parse(asked) as Record<string, number | string>);
const options = {
  seed: Number(given["seed"] ?? 1),
  requests: Number(given["requests"] ?? 600),
  ...(given["only"] === undefined ? {} : { only: Number(given["only"]) }),
};
const store = (given["store"] ?? "pglite") as StoreKind;

it(`rule 8: ${options.requests} hostile requests as every kind of caller fail nowhere, are refused by problem documents, and show no tenant a byte of another`, async () => {
  const logged: string[] = [];
  const keep = new Writable({
    write(chunk, _encoding, next) {
      logged.push(String(chunk));
      next();
    },
  });
  const log = createLog({ logLevel: "error" }, keep);
  const server = await startTestServer({ kind: store, log, config: { trustProxy: true } });
  try {
    const report = await runFuzzer(server, options);
    if (asked !== undefined) process.stdout.write(`${JSON.stringify(report)}\n`);
    // What failed says in the log why; so does a worker that stumbled over what was stored.
    expect([...report.faults, ...new Set(logged.map(reasonOf))].join("\n\n")).toBe("");
    if (options.only !== undefined) return;
    expect(report.sent).toBeGreaterThan(options.requests);
    // Requests that all end at the first check would show nothing.
    expect(report.statuses["2"] ?? 0).toBeGreaterThan(options.requests / 10);
    expect(report.ownWords).toMatchObject({ A: expect.any(Number), B: expect.any(Number) });
    for (const kind of ["brand", "agent", "seller", "key", "operator", "nobody"]) {
      const well = Object.entries(report.callers)
        .filter(([name]) => name.split(" ").includes(kind))
        .reduce((sum, [, count]) => sum + count.well, 0);
      expect([kind, well > 0]).toEqual([kind, true]);
    }
  } finally {
    await server.close();
  }
}, 1_800_000);

/** Why something failed, without what differs from one time to the next. */
function reasonOf(line: string): string {
  const { msg, err } = JSON.parse(line) as {
    msg?: string;
    err?: { message?: string; stack?: string };
  };
  const frames = (err?.stack ?? "").split("\n").filter((frame) => frame.includes("/src/"));
  return [`logged: ${msg}: ${err?.message?.slice(0, 300)}`, ...frames.slice(0, 4)].join("\n");
}
