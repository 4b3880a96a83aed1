import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { WorkerSlot } from "../pool/worker-slot.js";
import type { ScreenAnswer, ScreenJob } from "./messages.js";
import { NoWorker, screenBatch } from "./screen-batch.js";

/** Echoes its lines, and dies of a line that says so. */
const FRAGILE = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ bytes }) => {
    if (bytes === undefined) return parentPort.postMessage({ kind: "ready" });
    if (Buffer.from(bytes).includes("deadly")) process.exit(3);
    const recommendations = { clear: 1, ask_brand: 0, remove: 0 };
    const tally = { listings: 1, badLines: 0, findings: 0, recommendations };
    parentPort.postMessage({ kind: "answer", answer: { bytes, tally, internalErrors: [] } });
  });
`;

describe("screenBatch", () => {
  let slot: WorkerSlot<object, ScreenJob, ScreenAnswer>;
  const open = (code: string) => {
    slot = new WorkerSlot(() => new Worker(code, { eval: true, stderr: true }));
    slot.setUp({});
    return slot;
  };
  const batch = (text: string) => ({ firstLine: 5, bytes: new TextEncoder().encode(text) });
  afterEach(() => slot.close());

  it("loses only the lines that kill a worker", async () => {
    const answer = await screenBatch(open(FRAGILE), batch("one\ndeadly\n\nlast\n"));
    const [one, deadly, blank, last] = Buffer.from(answer.bytes).toString().split("\n");
    expect([one, blank, last]).toEqual(["one", "", "last"]);
    expect(JSON.parse(deadly ?? "")).toMatchObject({
      line: 6,
      error: { code: "invalid_listing", pointer: "" },
    });
    expect(answer.internalErrors).toMatchObject([{ line: 6 }]);
    expect(answer.tally).toMatchObject({ listings: 3, badLines: 1 });
  });

  it("gives up when no worker starts", async () => {
    const screening = screenBatch(open('throw new Error("broken")'), batch("one\n"));
    await expect(screening).rejects.toThrow(NoWorker);
  });
});
