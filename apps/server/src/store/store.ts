import type { Transaction } from "kysely";
import type { Change } from "../signals/change.js";
import type { Signal } from "../signals/signals.js";
import type { Database, Instant } from "./tables.js";

/** On whose behalf a unit of work reads and writes. Row-level security holds it to that. */
export type Scope =
  | { readonly role: "auth" }
  | { readonly role: "operator"; readonly organisation: string }
  /** A brand, or an agent for the brands that authorised it. */
  | { readonly role: "brand"; readonly organisation: string }
  | { readonly role: "seller"; readonly marketplace: string; readonly seller: string }
  | { readonly role: "marketplace"; readonly marketplace: string }
  /** Somebody without an account, with one notice; without it, what anybody may know. */
  | { readonly role: "public"; readonly notice?: string }
  /** Writes the cases of one listing, whoever's wish it carries out. */
  | { readonly role: "casework"; readonly marketplace: string; readonly listing: string }
  /** Work of the house: screening, delivery, clocks. `job` names it. */
  | { readonly role: "jobs"; readonly job: string };

/** Work that someone waits for goes before bulk work on the embedded store's one connection. */
export type Priority = "interactive" | "bulk";

/** One unit of work: a database transaction in one scope. */
export interface Tx {
  readonly db: Transaction<Database>;
  /** The time of this unit of work, by the injected clock. */
  readonly now: Instant;
  /** A new id that sorts by time (UUID version 7). */
  newId(): string;
  /** Goes on in another scope, in the same transaction. */
  actAs(scope: Scope): Promise<void>;
  /** Tells waiting workers, in this process and others, once this is committed; never before. */
  signal(name: Signal): void;
  /** Tells open pages, in this process and others, once this is committed; never before. */
  changed(change: Change): void;
  /** Runs in this process once this is committed. Must not throw. */
  afterCommit(task: () => void): void;
}

export interface Store {
  readonly kind: "pglite" | "postgres";
  /**
   * Runs `work` in one transaction: all of it is committed or none. What `work` throws rolls it back
   * and is thrown again. Deadlocks and serialisation failures are tried again, so `work` must be
   * without effects outside the database.
   */
  transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>, priority?: Priority): Promise<T>;
  /** Resolves when the store answers; rejects with the reason when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
