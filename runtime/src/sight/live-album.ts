import { Lanes } from "../pool/lanes.js";
import { moduleWorker } from "../pool/module-worker.js";
import { WorkerSlot } from "../pool/worker-slot.js";
import { NoWorker } from "../screening/screen-batch.js";
import type { AlbumAnswer, AlbumJob, FiledPicture, Found } from "./album-messages.js";

type AlbumSlot = WorkerSlot<object, AlbumJob, AlbumAnswer>;

/** The album's thread ended and has nothing filed any more. */
export class AlbumLost extends Error {}

/** A thread that holds pictures of listings to be found by a picture; it starts at the first use. */
export class LiveAlbum {
  readonly #slot: AlbumSlot;
  readonly #lane: Lanes<AlbumSlot>;

  constructor(spawn = () => moduleWorker("./album-worker.js", import.meta.url)) {
    this.#slot = new WorkerSlot(spawn);
    this.#slot.setUp({});
    this.#lane = new Lanes([this.#slot]);
  }

  /** Gives back how many pictures are filed. Rejects with `AlbumLost` or `NoWorker`, as all of these do. */
  async file(pictures: readonly FiledPicture[]): Promise<number> {
    const answer = await this.#ask({ kind: "file", pictures });
    if (answer.kind !== "filed") throw new Error("no answer to this job");
    return answer.size;
  }

  async find(bytes: Uint8Array): Promise<Found> {
    const answer = await this.#ask({ kind: "find", bytes });
    if (answer.kind !== "found") throw new Error("no answer to this job");
    return answer.found;
  }

  async twins(): Promise<readonly (readonly [string, string])[]> {
    const answer = await this.#ask({ kind: "twins" });
    if (answer.kind !== "twins") throw new Error("no answer to this job");
    return answer.pairs;
  }

  close(): Promise<void> {
    return this.#slot.close();
  }

  #ask(job: AlbumJob): Promise<AlbumAnswer> {
    return this.#lane.use(async (slot) => {
      const reply = await slot.run(job);
      if (reply.kind === "answer") return reply.answer;
      if (reply.kind === "died") throw new AlbumLost(reply.reason);
      throw new NoWorker(reply.kind === "closed" ? "the album is closed" : reply.reason);
    });
  }
}
