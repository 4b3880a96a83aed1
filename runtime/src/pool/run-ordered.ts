import { createBell } from "./bell.js";

export interface OrderedWork<Job, Result> {
  /** The next job; undefined when there are no more. Called again only after the last call has settled. */
  readonly next: () => Promise<Job | undefined>;
  /** What a job costs while it is on its way, in the unit of `limits.weight`. */
  readonly weigh: (job: Job) => number;
  /** Does a job: one call at a time in each lane. Lanes are numbered from 0. */
  readonly work: (job: Job, lane: number) => Promise<Result>;
  /** Called in the order of the jobs, one call at a time. False ends the run. */
  readonly emit: (result: Result) => Promise<boolean>;
  readonly lanes: number;
  /** No job is taken while so many are on their way, or while they weigh so much. */
  readonly limits: { readonly jobs: number; readonly weight: number };
}

export interface OrderedRun {
  /** Resolves when the last result is out or the run was ended; rejects with what a callback threw. */
  readonly finished: Promise<void>;
  /**
   * Takes no more jobs. Results up to the first one that fails now still go out, so whoever stops a run
   * lets `next` and `work` settle: a rejection from here on means "not done".
   */
  readonly stop: () => void;
}

/** Works on jobs in several lanes at once and gives the results out in the order of the jobs. */
export function runOrdered<Job, Result>(ordered: OrderedWork<Job, Result>): OrderedRun {
  const { lanes, limits } = ordered;
  const moved = createBell();
  let onTheWay = 0;
  let weight = 0;
  let open = true;
  let stopped = false;
  let resultsOver = false;
  let lastTake: Promise<unknown> = Promise.resolve();
  let lastEmit: Promise<void> = Promise.resolve();

  function close(): void {
    open = false;
    moved.ring();
  }

  async function take(): Promise<Job | undefined> {
    while (open && (onTheWay >= limits.jobs || weight >= limits.weight)) await moved.wait();
    if (!open) return undefined;
    const job = await ordered.next();
    if (job === undefined) close();
    if (job === undefined || !open) return undefined;
    onTheWay += 1;
    weight += ordered.weigh(job);
    return job;
  }

  async function emitInTurn(before: Promise<void>, working: Promise<Result>, cost: number) {
    await before;
    try {
      const result = await working;
      if (!resultsOver && !(await ordered.emit(result))) resultsOver = true;
    } catch (error) {
      resultsOver = true;
      if (!stopped) throw error;
    } finally {
      onTheWay -= 1;
      weight -= cost;
      if (resultsOver) close();
      moved.ring();
    }
  }

  async function runLane(lane: number): Promise<void> {
    for (;;) {
      const turn = lastTake.then(take);
      lastTake = turn.catch(close);
      const job = await turn;
      if (job === undefined) return;
      const working = ordered.work(job, lane);
      lastEmit = emitInTurn(lastEmit, working, ordered.weigh(job));
      lastEmit.catch(close);
      // Its failure comes out where its result would have.
      await working.catch(() => {});
    }
  }

  async function runAll(): Promise<void> {
    const ends = await Promise.allSettled(
      Array.from({ length: lanes }, (_, lane) => runLane(lane)),
    );
    await lastEmit;
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }

  return {
    finished: runAll(),
    stop() {
      stopped = true;
      close();
    },
  };
}
