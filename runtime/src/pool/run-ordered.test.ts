import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runOrdered } from "./run-ordered.js";

const LIMITS = { jobs: 5, weight: Number.POSITIVE_INFINITY };

function counter(to: number) {
  let next = 0;
  return async () => (next < to ? next++ : undefined);
}

describe("runOrdered", () => {
  it("gives results in the order of the jobs, whichever is done first", async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.nat(20),
      fc.integer({ min: 1, max: 4 }),
      async (scheduler, jobs, lanes) => {
        const out: number[] = [];
        const run = runOrdered<number, number>({
          next: counter(jobs),
          weigh: () => 1,
          work: (job) => scheduler.schedule(Promise.resolve(job)),
          emit: async (result) => {
            await scheduler.schedule(Promise.resolve());
            out.push(result);
            return true;
          },
          lanes,
          limits: LIMITS,
        });
        await scheduler.waitFor(run.finished);
        expect(out).toEqual(Array.from({ length: jobs }, (_, i) => i));
      },
    );
    await fc.assert(property);
  });

  it("takes no more jobs than may be on their way, in number and in weight", async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 10 }),
      async (scheduler, jobs, weight) => {
        let onTheWay = 0;
        const run = runOrdered<number, number>({
          next: counter(25),
          weigh: () => 2,
          work: (job) => {
            onTheWay += 1;
            expect(onTheWay).toBeLessThanOrEqual(jobs);
            expect(2 * (onTheWay - 1)).toBeLessThan(weight);
            return scheduler.schedule(Promise.resolve(job));
          },
          emit: async () => {
            await scheduler.schedule(Promise.resolve());
            onTheWay -= 1;
            return true;
          },
          lanes: 3,
          limits: { jobs, weight },
        });
        await scheduler.waitFor(run.finished);
      },
    );
    await fc.assert(property);
  });

  it("ends when a result cannot be given out", async () => {
    const out: number[] = [];
    const run = runOrdered<number, number>({
      next: counter(1_000_000),
      weigh: () => 1,
      work: async (job) => job,
      emit: async (result) => out.push(result) < 3,
      lanes: 2,
      limits: LIMITS,
    });
    await run.finished;
    expect(out).toEqual([0, 1, 2]);
  });

  it("rejects with what a job threw, after the results before it", async () => {
    const out: number[] = [];
    const run = runOrdered<number, number>({
      next: counter(10),
      weigh: () => 1,
      work: async (job) => {
        if (job === 4) throw new Error("no");
        return job;
      },
      emit: async (result) => out.push(result) > 0,
      lanes: 3,
      limits: LIMITS,
    });
    await expect(run.finished).rejects.toThrow("no");
    expect(out).toEqual([0, 1, 2, 3]);
  });

  it("rejects with what the source threw, after the results of all jobs before", async () => {
    const out: number[] = [];
    const source = counter(4);
    const run = runOrdered<number, number>({
      next: async () => {
        const job = await source();
        if (job === undefined) throw new Error("no source");
        return job;
      },
      weigh: () => 1,
      work: async (job) => job,
      emit: async (result) => out.push(result) > 0,
      lanes: 2,
      limits: LIMITS,
    });
    await expect(run.finished).rejects.toThrow("no source");
    expect(out).toEqual([0, 1, 2, 3]);
  });

  it("when stopped gives out what is done and leaves what is not", async () => {
    const out: number[] = [];
    let rejectThird = () => {};
    let reachedThird = () => {};
    const third = new Promise<void>((resolve) => {
      reachedThird = resolve;
    });
    const run = runOrdered<number, number>({
      next: counter(100),
      weigh: () => 1,
      work: (job) => {
        if (job !== 2) return Promise.resolve(job);
        return new Promise<number>((_, reject) => {
          rejectThird = () => reject(new Error("closed"));
          reachedThird();
        });
      },
      emit: async (result) => out.push(result) > 0,
      lanes: 2,
      limits: LIMITS,
    });
    await third;
    run.stop();
    rejectThird();
    await run.finished;
    expect(out).toEqual([0, 1]);
  });
});
