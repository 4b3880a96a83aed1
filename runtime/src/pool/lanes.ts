/** Things of which each serves one at a time. Who finds none free waits in turn. */
export class Lanes<T> {
  readonly #free: T[];
  readonly #waiting: ((lane: T) => void)[] = [];

  constructor(lanes: Iterable<T>) {
    this.#free = [...lanes];
  }

  /** Does `work` with a lane that nobody else has meanwhile. */
  async use<R>(work: (lane: T) => Promise<R>): Promise<R> {
    const lane = await this.#take();
    try {
      return await work(lane);
    } finally {
      this.#give(lane);
    }
  }

  #take(): Promise<T> {
    const lane = this.#free.pop();
    if (lane !== undefined) return Promise.resolve(lane);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(lane: T): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(lane);
    else next(lane);
  }
}
