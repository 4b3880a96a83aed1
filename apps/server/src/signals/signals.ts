/** What waiting workers are told: something of this kind may be there to do. */
export type Signal = "screening" | "rights" | "rematch" | "pictures" | "deliveries" | "mail";

/** Tells workers of this process. A signal may come too often or be lost with a process: workers look by themselves too. */
export class Signals {
  readonly #listeners = new Map<Signal, Set<() => void>>();

  /** Gives back what ends the listening. */
  on(signal: Signal, listener: () => void): () => void {
    const listeners = this.#listeners.get(signal) ?? new Set();
    this.#listeners.set(signal, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit(signal: Signal): void {
    for (const listener of this.#listeners.get(signal) ?? []) listener();
  }
}
