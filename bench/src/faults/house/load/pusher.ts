import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../../../house/caller.js";
import { SeededRandom } from "../../../random.js";
import { persist } from "../stage/persist.js";
import { type Good, newGood, revised } from "./goods.js";

const PATH = "/v1/marketplaces/harbour/listings";
const SENT_AT_ONCE = 10;

interface BatchAnswer {
  readonly results: readonly { readonly id: string; readonly status: string }[];
}

interface PusherOptions {
  /** Listings a second. */
  readonly rate: number;
  readonly seed: number;
  /** Address of a listing's picture; `null` where listings have none. */
  readonly pictureOf: ((id: string) => string) | null;
}

/** One of several that send listings side by side, each its own, at an even rate until it is stopped. */
export class Pusher {
  /** Every revision that was acknowledged, in the order in which they were sent. */
  readonly acknowledged: Good[] = [];
  /** How often a batch had to be sent again. */
  again = 0;
  readonly #marketplace: Caller;
  readonly #name: string;
  readonly #every: number;
  readonly #pictureOf: ((id: string) => string) | null;
  readonly #random: SeededRandom;
  readonly #latest = new Map<string, Good>();
  #count = 0;
  #going = true;
  readonly #ended: Promise<void>;

  constructor(marketplace: Caller, name: string, options: PusherOptions) {
    const { rate, seed, pictureOf } = options;
    this.#marketplace = marketplace;
    this.#name = name;
    this.#every = (1_000 * SENT_AT_ONCE) / rate;
    this.#random = new SeededRandom(seed);
    this.#pictureOf = pictureOf;
    this.#ended = this.#flow();
    // Told when it is stopped.
    this.#ended.catch(() => {});
  }

  async stop(): Promise<void> {
    this.#going = false;
    await this.#ended;
  }

  async #flow(): Promise<void> {
    for (let next = performance.now(); this.#going; next += this.#every) {
      await pause(Math.max(0, next - performance.now()));
      await this.#send(this.#nextBatch());
      // Who could not keep up does not make up for the past.
      next = Math.max(next, performance.now() - this.#every);
    }
  }

  #nextBatch(): Good[] {
    const batch: Good[] = [];
    const honest = [...this.#latest.values()].filter((good) => !good.dubious);
    if (honest.length > 0) batch.push(revised(this.#random.pick(honest), this.#random));
    while (batch.length < SENT_AT_ONCE) {
      this.#count += 1;
      batch.push(newGood(`${this.#name}-${this.#count}`, this.#random));
    }
    return batch;
  }

  async #send(batch: readonly Good[]): Promise<void> {
    const listings = batch.map(({ id, revision, title }) => ({
      id,
      revision,
      title,
      // One each: a brand that has said what it thinks of a seller's goods is not asked about the like again.
      seller: { id: `s-${id}` },
      ...(this.#pictureOf !== null && { images: [this.#pictureOf(id)] }),
    }));
    const asked = { method: "POST", path: PATH, body: { listings } };
    const { tries, answer } = await persist(this.#marketplace, asked);
    if (answer.status !== 200) throw new Error(`listings: ${answer.status} ${answer.text}`);
    this.again += tries - 1;
    const { results } = JSON.parse(answer.text) as BatchAnswer;
    for (const [index, { id, status }] of results.entries()) {
      const good = batch[index];
      if (good === undefined || good.id !== id || status === "rejected") {
        throw new Error(`listing ${id}: ${status}`);
      }
      this.#latest.set(id, good);
      this.acknowledged.push(good);
    }
  }
}
