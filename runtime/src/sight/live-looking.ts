import { Lanes } from "../pool/lanes.js";
import { moduleWorker } from "../pool/module-worker.js";
import { WorkerSlot } from "../pool/worker-slot.js";
import { NoWorker } from "../screening/screen-batch.js";
import type { Compared } from "./compare-pictures.js";
import type { Looked } from "./look.js";
import type { LookingAnswer, LookingJob, LookWish, ReferenceSet } from "./looking-messages.js";
import type { Prepared } from "./prepare-reference.js";
import type { ReferencePicture } from "./reference-picture.js";

type LookingSlot = WorkerSlot<object, LookingJob, LookingAnswer>;

/**
 * Threads that look at pictures as long as the process lives. Each starts at its first picture: who has no pictures
 * pays nothing. A picture that ends its thread is unreadable; the next finds another thread.
 */
export class LiveLooking {
  readonly #slots: readonly LookingSlot[];
  readonly #lanes: Lanes<LookingSlot>;

  constructor(threads: number, spawn = () => moduleWorker("./looking-worker.js", import.meta.url)) {
    this.#slots = Array.from({ length: threads }, () => new WorkerSlot(spawn));
    for (const slot of this.#slots) slot.setUp({});
    this.#lanes = new Lanes(this.#slots);
  }

  /** Makes a picture of a right ready to be looked for. Rejects with `NoWorker`. */
  prepare(picture: ReferencePicture): Promise<Prepared> {
    return this.#lanes.use(async (slot) => {
      const answer = await ask(slot, { kind: "prepare", picture });
      if ("died" in answer) return { ok: false, detail: endedBy(answer.died) };
      if (answer.kind !== "prepared") throw new Error("no answer to this job");
      return answer.prepared;
    });
  }

  /** Compares two pictures, whatever they are. Rejects with `NoWorker`. */
  compare(reference: Uint8Array, picture: Uint8Array): Promise<Compared> {
    return this.#lanes.use(async (slot) => {
      const answer = await ask(slot, { kind: "compare", reference, picture });
      if ("died" in answer) return { ok: false, detail: endedBy(answer.died) };
      if (answer.kind !== "compared") throw new Error("no answer to this job");
      return answer.compared;
    });
  }

  /** Looks at a picture for the references of a set. Rejects with `NoWorker`. */
  look(set: ReferenceSet, wish: LookWish): Promise<Looked> {
    return this.#lanes.use(async (slot) => {
      const job = { kind: "look", key: set.key, ...wish } as const;
      let answer = await ask(slot, job);
      if (!("died" in answer) && answer.kind === "unknown_set") {
        const hung = await ask(slot, { kind: "hang", set });
        answer = "died" in hung ? hung : await ask(slot, job);
      }
      if ("died" in answer) return { ok: false, detail: endedBy(answer.died) };
      if (answer.kind !== "looked") throw new Error("no answer to this job");
      return answer.looked;
    });
  }

  /** Ends all threads. What is under way rejects with `NoWorker`. */
  async close(): Promise<void> {
    await Promise.all(this.#slots.map((slot) => slot.close()));
  }
}

function endedBy(reason: string): string {
  return `it ended the thread that looked at it: ${reason}`;
}

async function ask(
  slot: LookingSlot,
  job: LookingJob,
): Promise<LookingAnswer | { readonly died: string }> {
  const reply = await slot.run(job);
  if (reply.kind === "answer") return reply.answer;
  if (reply.kind === "died") return { died: reply.reason };
  throw new NoWorker(reply.kind === "closed" ? "the pool is closed" : reply.reason);
}
