/** Numbers that look random and are the same for the same seed, everywhere (xorshift32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    // Seeds that stand beside each other must not begin alike.
    this.#state = Math.imul((seed >>> 0) + 0x9e3779b9, 0x85ebca6b) >>> 0 || 1;
    for (let i = 0; i < 8; i += 1) this.next();
  }

  /** 0 inclusive to 1 exclusive. */
  next(): number {
    let at = this.#state;
    at ^= at << 13;
    at ^= at >>> 17;
    at ^= at << 5;
    this.#state = at >>> 0;
    return this.#state / 2 ** 32;
  }

  /** A whole number, both ends inclusive. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  of(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)] as T;
  }
}
