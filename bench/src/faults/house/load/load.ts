import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../../../house/caller.js";
import { BrandDesk, type Desk } from "./brand-desk.js";
import type { Good } from "./goods.js";
import { Pusher } from "./pusher.js";

/** Nothing more comes to the brand after so long (ms). */
const PATIENCE = 100_000;

export interface LoadOptions {
  readonly pushers: number;
  /** Listings a second, all together. */
  readonly rate: number;
  readonly seed: number;
  readonly pictureOf: ((id: string) => string) | null;
}

/** Listings that are sent and answers that are given while something breaks. */
export class Load {
  readonly desk: BrandDesk;
  /** What a fault sent itself, and what was acknowledged of it. */
  readonly more: Good[] = [];
  readonly #pushers: readonly Pusher[];

  constructor(marketplace: Caller, desk: Desk, options: LoadOptions) {
    const { pushers, rate, seed, pictureOf } = options;
    this.#pushers = Array.from(
      { length: pushers },
      (_, index) =>
        new Pusher(marketplace, `L${index}`, {
          rate: rate / pushers,
          seed: seed + index,
          pictureOf,
        }),
    );
    this.desk = new BrandDesk(desk);
  }

  get acknowledged(): readonly Good[] {
    return [...this.#pushers.flatMap((pusher) => pusher.acknowledged), ...this.more];
  }

  /** The last revision of each listing that was acknowledged. */
  get latest(): ReadonlyMap<string, Good> {
    const latest = new Map<string, Good>();
    for (const good of this.acknowledged) {
      const known = latest.get(good.id);
      if (known === undefined || known.revision < good.revision) latest.set(good.id, good);
    }
    return latest;
  }

  /** Requests that had to be sent again. */
  get again(): number {
    return this.#pushers.reduce((sum, pusher) => sum + pusher.again, 0) + this.desk.again;
  }

  /** Waits until at least so many more revisions are acknowledged, or `patience` ms are over. */
  async flowOn(count: number, patience = 60_000): Promise<void> {
    const wanted = this.acknowledged.length + count;
    const until = performance.now() + patience;
    while (this.acknowledged.length < wanted && performance.now() < until) await pause(50);
  }

  /** Sends no more, and waits until everything dubious is answered. */
  async finish(): Promise<void> {
    await Promise.all(this.#pushers.map((pusher) => pusher.stop()));
    const dubious = [...this.latest.values()].filter((good) => good.dubious);
    await this.desk.settle(dubious.length, PATIENCE);
  }
}
