import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { WorkerSlot } from "./worker-slot.js";

const DOUBLES = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (job) => {
    if (job === "die") process.exit(7);
    if (job === "throw") throw new Error("cannot do this");
    if (job !== "wait") parentPort.postMessage({ kind: "answer", answer: job * 2 });
  });
  parentPort.postMessage({ kind: "ready" });
`;

describe("WorkerSlot", () => {
  let slot: WorkerSlot<unknown, number>;
  const open = (code = DOUBLES) => {
    slot = new WorkerSlot(() => new Worker(code, { eval: true, stderr: true }));
    return slot;
  };
  afterEach(() => slot.close());

  it("does one job after the other", async () => {
    open().start();
    expect(await slot.run(2)).toEqual({ kind: "answer", answer: 4 });
    expect(await slot.run(5)).toEqual({ kind: "answer", answer: 10 });
  });

  it("answers a job that ends its worker, and does the next in a new one", async () => {
    expect(await open().run("die")).toEqual({ kind: "died", reason: "it ended with exit code 7" });
    expect(await slot.run(1)).toEqual({ kind: "answer", answer: 2 });
    expect(await slot.run("throw")).toEqual({ kind: "died", reason: "cannot do this" });
    expect(await slot.run(3)).toEqual({ kind: "answer", answer: 6 });
  });

  it("says that no worker is to be had when it never becomes ready", async () => {
    const reply = await open('throw new Error("a module is missing")').run(1);
    expect(reply).toEqual({ kind: "unavailable", reason: "a module is missing" });
  });

  it("answers a job under way when it is closed, and takes none afterwards", async () => {
    const waiting = open().run("wait");
    await slot.close();
    expect(await waiting).toEqual({ kind: "closed" });
    expect(await slot.run(1)).toEqual({ kind: "closed" });
  });
});
