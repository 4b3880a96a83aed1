import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { WorkerSlot } from "./worker-slot.js";

const MULTIPLIES = `
  const { parentPort } = require("node:worker_threads");
  let factor;
  parentPort.on("message", (job) => {
    if (factor === undefined) {
      factor = job;
      return parentPort.postMessage({ kind: "ready" });
    }
    if (job === "die") process.exit(7);
    if (job === "throw") throw new Error("cannot do this");
    if (job === "wait") return;
    if (job.flag) return setTimeout(() => {
      Atomics.store(job.flag, 0, 1);
      parentPort.postMessage({ kind: "answer", answer: 1 });
    }, 300);
    parentPort.postMessage({ kind: "answer", answer: job * factor });
  });
`;

describe("WorkerSlot", () => {
  let slot: WorkerSlot<number, unknown, number>;
  const create = (code: string) => {
    slot = new WorkerSlot(() => new Worker(code, { eval: true, stderr: true }));
    return slot;
  };
  const open = (code = MULTIPLIES) => {
    create(code).setUp(2);
    return slot;
  };
  afterEach(() => slot.close(1));

  it("does one job after the other", async () => {
    open().start();
    expect(await slot.run(2)).toEqual({ kind: "answer", answer: 4 });
    expect(await slot.run(5)).toEqual({ kind: "answer", answer: 10 });
  });

  it("sets up a worker that was started before there was a set-up", async () => {
    create(MULTIPLIES).start();
    slot.setUp(3);
    expect(await slot.run(5)).toEqual({ kind: "answer", answer: 15 });
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
    await open().run(1);
    const waiting = slot.run("wait");
    await slot.close(1);
    expect(await waiting).toEqual({ kind: "closed" });
    expect(await slot.run(1)).toEqual({ kind: "closed" });
  });

  it("lets a worker end its job before it ends the worker, however often it is closed", async () => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    await open().run(1);
    const waiting = slot.run({ flag });
    const closing = [slot.close(), slot.close()];
    expect(await waiting).toEqual({ kind: "closed" });
    await Promise.all(closing);
    expect(Atomics.load(flag, 0)).toBe(1);
  });
});
