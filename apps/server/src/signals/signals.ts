import type { Change } from "./change.js";

/** What waiting workers are told: something of this kind may be there to do. */
export type Signal =
  | "screening"
  | "rights"
  | "budgets"
  | "rematch"
  | "pictures"
  | "looking"
  | "deliveries"
  | "mail"
  | "notices"
  | "scanning";

/**
 * Tells workers and open pages of this process. What is told may come too often or be lost with a process:
 * workers look by themselves too, and pages read again when their stream comes back.
 */
export class Signals {
  readonly #listeners = new Map<Signal, Set<() => void>>();
  readonly #watchers = new Set<(changes: readonly Change[]) => void>();

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

  /** Gives back what ends the watching. */
  onChanges(watcher: (changes: readonly Change[]) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  emitChanges(changes: readonly Change[]): void {
    for (const watcher of this.#watchers) watcher(changes);
  }
}
