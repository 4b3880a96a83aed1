import type { Policy } from "@touchstone/interface";
import type { CompiledScreening, MeasuredBudget } from "@touchstone/screening";
import { Lanes } from "../pool/lanes.js";
import { moduleWorker } from "../pool/module-worker.js";
import { WorkerSlot } from "../pool/worker-slot.js";
import type {
  LiveAnswer,
  LiveJob,
  MarkTexts,
  Rights,
  ScreenedListing,
  ScreeningSet,
  ShownListing,
} from "./live-messages.js";
import { NoWorker } from "./screen-batch.js";

type LiveSlot = WorkerSlot<object, LiveJob, LiveAnswer>;
type Outcome = { readonly answer: LiveAnswer } | { readonly died: string };

/**
 * Threads that screen as long as the process lives. Each batch says by which set of rights it is
 * screened, so newer rights take their place between two batches. One thread more compiles rights,
 * so that neither screening nor the main thread waits for it.
 */
export class LiveScreening {
  readonly #slots: readonly LiveSlot[];
  readonly #screeners: Lanes<LiveSlot>;
  readonly #compiler: Lanes<LiveSlot>;

  constructor(threads: number, spawn = () => moduleWorker("./live-worker.js", import.meta.url)) {
    this.#slots = Array.from({ length: threads + 1 }, () => new WorkerSlot(spawn));
    for (const slot of this.#slots) {
      slot.setUp({});
      slot.start();
    }
    this.#compiler = new Lanes(this.#slots.slice(0, 1));
    this.#screeners = new Lanes(this.#slots.slice(1));
  }

  /** Rejects with `NoWorker` where no thread is to be had. */
  async compile({ rights, profiles }: Rights): Promise<CompiledScreening> {
    const answer = await this.#prepare({ kind: "compile", rights, profiles });
    if (answer.kind !== "compiled") throw new Error("no answer to this job");
    return answer.compiled;
  }

  /**
   * Tries marks on clean titles and says what is not to be looked for. Compiling waits meanwhile, a tenth of a
   * second for each mark or so. Rejects with `NoWorker` where no thread is to be had.
   */
  async measure(marks: readonly MarkTexts[]): Promise<readonly MeasuredBudget[]> {
    const answer = await this.#prepare({ kind: "measure", marks });
    if (answer.kind !== "measured") throw new Error("no answer to this job");
    return answer.budgets;
  }

  #prepare(job: LiveJob): Promise<LiveAnswer> {
    return this.#compiler.use(async (slot) => {
      let outcome = await post(slot, job);
      if ("died" in outcome) outcome = await post(slot, job);
      if ("died" in outcome) throw new NoWorker(outcome.died);
      return outcome.answer;
    });
  }

  /**
   * One result for each listing, in order. When a thread dies of a batch, its listings are tried again
   * one by one, so that only the one that kills it is without an assessment. Rejects with `NoWorker`.
   */
  screen(
    set: ScreeningSet,
    policy: Policy,
    listings: readonly ShownListing[],
  ): Promise<readonly ScreenedListing[]> {
    return this.#screeners.use(async (slot) => {
      const together = await screenIn(slot, set, policy, listings);
      if (!("died" in together)) return together;
      const results: ScreenedListing[] = [];
      for (const listing of listings) {
        const alone = await screenIn(slot, set, policy, [listing]);
        if ("died" in alone) {
          results.push({ ok: false, detail: `its thread ended twice: ${alone.died}` });
        } else {
          results.push(...alone);
        }
      }
      return results;
    });
  }

  /** Ends all threads. What is under way rejects with `NoWorker`. */
  async close(): Promise<void> {
    await Promise.all(this.#slots.map((slot) => slot.close()));
  }
}

async function screenIn(
  slot: LiveSlot,
  set: ScreeningSet,
  policy: Policy,
  listings: readonly ShownListing[],
): Promise<readonly ScreenedListing[] | { readonly died: string }> {
  const job = { kind: "screen", key: set.key, policy, listings } as const;
  let outcome = await post(slot, job);
  if (isUnknown(outcome)) {
    const loaded = await load(slot, set);
    if ("died" in loaded) return loaded;
    outcome = await post(slot, job);
  }
  if ("died" in outcome) return outcome;
  if (outcome.answer.kind !== "screened") throw new Error("no answer to this job");
  return outcome.answer.results;
}

async function load(slot: LiveSlot, set: ScreeningSet): Promise<Outcome> {
  if (!("under" in set)) return post(slot, { kind: "load", set });
  const { key, under, over, replaced } = set;
  const job = { kind: "layer", key, under: under.key, over, replaced } as const;
  const layered = await post(slot, job);
  if (!isUnknown(layered)) return layered;
  const loaded = await load(slot, under);
  return "died" in loaded ? loaded : post(slot, job);
}

function isUnknown(outcome: Outcome): boolean {
  return "answer" in outcome && outcome.answer.kind === "unknown_set";
}

async function post(slot: LiveSlot, job: LiveJob): Promise<Outcome> {
  const reply = await slot.run(job);
  if (reply.kind === "answer") return { answer: reply.answer };
  if (reply.kind === "died") return { died: reply.reason };
  throw new NoWorker(reply.kind === "closed" ? "the pool is closed" : reply.reason);
}
