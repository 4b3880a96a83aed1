import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../house/caller.js";
import { folded } from "./words.js";

/** Listings of one request. */
const SENT_AT_ONCE = 10;

export type Form = "exact" | "folded";

/** One listing that was sent. */
export interface Sent {
  readonly id: string;
  /** What its title names; the others name nothing. */
  readonly names: { readonly word: string; readonly form: Form } | null;
  /** When its request was sent, by `performance.now()`. */
  readonly at: number;
}

/** Listings without end, at an even rate. Two of each request name the word that is asked for. */
export class ListingFlow {
  readonly sent: Sent[] = [];
  readonly #marketplace: Caller;
  readonly #path: string;
  readonly #every: number;
  #word: string;
  #flowing = true;
  readonly #ended: Promise<void>;

  /** @param rate listings a second */
  constructor(marketplace: Caller, id: string, rate: number, word: string) {
    this.#marketplace = marketplace;
    this.#path = `/v1/marketplaces/${id}/listings`;
    this.#every = (1_000 * SENT_AT_ONCE) / rate;
    this.#word = word;
    this.#ended = this.#flow();
    // Told when it is stopped.
    this.#ended.catch(() => {});
  }

  /** The word that is named from the next request on. */
  name(word: string): void {
    this.#word = word;
  }

  async stop(): Promise<void> {
    this.#flowing = false;
    await this.#ended;
  }

  async #flow(): Promise<void> {
    for (let next = performance.now(); this.#flowing; next += this.#every) {
      await pause(Math.max(0, next - performance.now()));
      const at = performance.now();
      const batch = Array.from({ length: SENT_AT_ONCE }, (_, index) => this.#listing(index, at));
      const listings = batch.map(({ id, title }) => ({ id, title, seller: { id: "s-01" } }));
      this.sent.push(...batch);
      await this.#marketplace.post(this.#path, { listings });
      // Who cannot keep up sends the next one at once, and does not make up for the past.
      next = Math.max(next, performance.now() - this.#every);
    }
  }

  #listing(index: number, at: number): Sent & { readonly title: string } {
    const id = `L-${this.sent.length + index}`;
    const word = this.#word;
    if (index === 0) {
      return { id, at, names: { word, form: "exact" }, title: `${word} leather bag ${id}` };
    }
    if (index === 1) {
      const names = { word, form: "folded" } as const;
      return { id, at, names, title: `${folded(word)} leather bag ${id}` };
    }
    return { id, at, names: null, title: `Leather bag with two pockets ${id}` };
  }
}
