export interface Neighbour {
  readonly name: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

/** Keeps the best of many, best first; of equals the one offered first. */
export class Nearest {
  readonly #count: number;
  readonly #found: Neighbour[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  get found(): readonly Neighbour[] {
    return this.#found;
  }

  offer(name: number, similarity: number): void {
    const found = this.#found;
    const worst = found.length < this.#count ? -Infinity : (found.at(-1)?.similarity ?? Infinity);
    if (similarity <= worst) return;
    let place = found.length;
    while (place > 0 && (found[place - 1]?.similarity ?? 0) < similarity) place--;
    found.splice(place, 0, { name, similarity });
    if (found.length > this.#count) found.pop();
  }
}
