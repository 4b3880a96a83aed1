/** One way to bring something in. */
export interface Intake {
  readonly name: string;
  /** What one request brings. */
  readonly perRequest: number;
  send(request: number): Promise<void>;
}

/** A house that can be measured beside another: subjects are numbered from 0. */
export interface Contender {
  readonly name: string;
  readonly intakes: readonly Intake[];
  /** Makes so many subjects that can be confirmed. */
  prepare(subjects: number): Promise<void>;
  /** Confirms that a subject is to go. Resolves when that was answered. */
  confirm(subject: number): Promise<void>;
  /** When whoever has to act was told of a subject, by `performance.now()`; `undefined` while it was not. */
  toldAt(subject: number): number | undefined;
  /** Resolves once it was told. */
  told(subject: number): Promise<number>;
  /** Whoever has to act is not there any more. */
  goDown(): Promise<void>;
  /** So many of the sender's own tries, or the time in which they fall, go by. */
  wait(polls: number): Promise<void>;
  goUp(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps when each was told, and wakes who waits for it. */
export class Ears {
  readonly #at = new Map<string, number>();
  readonly #waiting = new Map<string, (at: number) => void>();

  hear(key: string): void {
    if (this.#at.has(key)) return;
    const at = performance.now();
    this.#at.set(key, at);
    this.#waiting.get(key)?.(at);
  }

  at(key: string): number | undefined {
    return this.#at.get(key);
  }

  until(key: string): Promise<number> {
    const at = this.#at.get(key);
    if (at !== undefined) return Promise.resolve(at);
    return new Promise((resolve) => this.#waiting.set(key, resolve));
  }
}
