import { Lanes } from "../pool/lanes.js";
import { moduleWorker } from "../pool/module-worker.js";
import { WorkerSlot } from "../pool/worker-slot.js";
import type { Prepared } from "./prepare-reference.js";
import type { PreparedReference, ReferencePicture } from "./reference-picture.js";

/** A picture that could not be prepared. */
export interface UnpreparedReference {
  readonly picture: Pick<ReferencePicture, "rightId" | "name">;
  readonly detail: string;
}

export interface PreparedReferences {
  /** In the order given. */
  readonly references: readonly PreparedReference[];
  readonly failed: readonly UnpreparedReference[];
}

/** Prepares pictures of rights in threads of their own, which end with it. A picture that ends its thread has failed. */
export async function prepareReferences(
  pictures: readonly ReferencePicture[],
  threads: number,
  onProgress: (done: number) => void = () => {},
): Promise<PreparedReferences> {
  const slots = Array.from(
    { length: Math.min(threads, pictures.length) },
    () =>
      new WorkerSlot<object, ReferencePicture, Prepared>(() =>
        moduleWorker("./reference-worker.js", import.meta.url),
      ),
  );
  for (const slot of slots) slot.setUp({});
  const lanes = new Lanes(slots);
  let done = 0;
  const prepared = await Promise.all(
    pictures.map((picture) =>
      lanes.use(async (slot): Promise<Prepared> => {
        const reply = await slot.run(picture);
        done += 1;
        onProgress(done);
        if (reply.kind === "answer") return reply.answer;
        const reason = reply.kind === "closed" ? "the pool was closed" : reply.reason;
        return { ok: false, detail: `it ended its thread: ${reason}` };
      }),
    ),
  );
  await Promise.all(slots.map((slot) => slot.close()));
  const references: PreparedReference[] = [];
  const failed: UnpreparedReference[] = [];
  for (const [index, one] of prepared.entries()) {
    const picture = pictures[index];
    if (one.ok) references.push(one.reference);
    else if (picture !== undefined) failed.push({ picture, detail: one.detail });
  }
  return { references, failed };
}
