import type { Priority } from "./store.js";

/** After so many turns of interactive work, bulk work that waits gets one: it is slowed down, never stopped. */
const INTERACTIVE_IN_A_ROW = 16;

/** Lets so many units of work go on at once, and those that someone waits for first. */
export class Turns {
  readonly #waiting: Record<Priority, (() => void)[]> = { interactive: [], bulk: [] };
  readonly #capacity: number;
  #taken = 0;
  #inARow = 0;
  readonly #whenIdle: (() => void)[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Resolves when it is this one's turn, with what ends the turn. */
  async take(priority: Priority): Promise<() => void> {
    if (this.#taken < this.#capacity) this.#taken += 1;
    else await new Promise<void>((resolve) => this.#waiting[priority].push(resolve));
    return () => this.#pass();
  }

  /** Resolves once nobody has or waits for a turn. */
  async idle(): Promise<void> {
    if (this.#taken > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  #pass(): void {
    const next = this.#next();
    if (next) {
      next();
      return;
    }
    this.#taken -= 1;
    if (this.#taken > 0) return;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  #next(): (() => void) | undefined {
    const { interactive, bulk } = this.#waiting;
    const bulkFirst = interactive.length === 0 || this.#inARow >= INTERACTIVE_IN_A_ROW;
    if (bulkFirst && bulk.length > 0) {
      this.#inARow = 0;
      return bulk.shift();
    }
    this.#inARow = bulk.length > 0 ? this.#inARow + 1 : 0;
    return interactive.shift();
  }
}
