import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { Change } from "../signals/change.js";
import { writeMessages } from "../signals/message.js";
import type { Signal } from "../signals/signals.js";
import { CHANNEL } from "./connection.js";
import { enterScope } from "./scope.js";
import type { Scope, Tx } from "./store.js";
import type { Database, Instant } from "./tables.js";

/** One transaction in hand, with what is to be done and told once it is committed. */
export class UnitOfWork implements Tx {
  readonly db: Transaction<Database>;
  readonly now: Instant;
  readonly newId: () => string;
  readonly signals = new Set<Signal>();
  readonly tasks: (() => void)[] = [];
  /** Each once, by what it says. */
  readonly #changes = new Map<string, Change>();

  constructor(db: Transaction<Database>, now: Instant, newId: () => string) {
    this.db = db;
    this.now = now;
    this.newId = newId;
  }

  actAs(scope: Scope): Promise<void> {
    return enterScope(this.db, scope, this.now);
  }

  signal(name: Signal): void {
    this.signals.add(name);
  }

  changed(change: Change): void {
    this.#changes.set(JSON.stringify(change), change);
  }

  get changes(): readonly Change[] {
    return [...this.#changes.values()];
  }

  afterCommit(task: () => void): void {
    this.tasks.push(task);
  }

  /** Tells other processes, by a message that the database sends when it commits. */
  async notify(from: string): Promise<void> {
    const messages = writeMessages(from, this.signals, this.changes);
    if (messages.length === 0) return;
    await sql`select pg_notify(${CHANNEL}, message) from unnest(${messages}::text[]) as message`.execute(
      this.db,
    );
  }
}
