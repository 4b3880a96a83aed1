import { AsyncLocalStorage } from "node:async_hooks";
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely";
import type { Logger } from "pino";
import type { Clock } from "../context.js";
import { storeCapacity, storeInUse, storeWait, storeWork } from "../metrics/store-metrics.js";
import type { Signals } from "../signals/signals.js";
import type { Connection } from "./connection.js";
import { createIds } from "./ids.js";
import { retrying } from "./retrying.js";
import type { Priority, Scope, Store, Tx } from "./store.js";
import type { Database } from "./tables.js";
import { Turns } from "./turns.js";
import { UnitOfWork } from "./unit-of-work.js";

export interface SqlStoreOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly signals: Signals;
  readonly log?: Logger | undefined;
  /** Tells this process's messages from those of others. */
  readonly name: string;
}

/** The store over either kind of connection. */
export class SqlStore implements Store {
  readonly kind: Connection["kind"];
  readonly #options: SqlStoreOptions;
  readonly #db: Kysely<Database>;
  readonly #turns: Turns;
  readonly #newId: () => string;
  /** The transaction in which the present code runs. */
  readonly #current = new AsyncLocalStorage<{ open: boolean }>();
  #closing: Promise<void> | undefined;

  constructor(options: SqlStoreOptions) {
    const { connection, clock } = options;
    this.kind = connection.kind;
    this.#options = options;
    this.#db = new Kysely<Database>({
      dialect: new PostgresDialect({ pool: connection.pool }),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    });
    this.#turns = new Turns(connection.capacity);
    storeCapacity.set(connection.capacity);
    this.#newId = createIds(clock);
  }

  async transaction<T>(
    scope: Scope,
    work: (tx: Tx) => Promise<T>,
    priority: Priority = scope.role === "jobs" ? "bulk" : "interactive",
  ): Promise<T> {
    const [result, unit] = await this.#inTurn(priority, () =>
      retrying(() => this.#attempt(scope, work)),
    );
    this.#afterCommit(unit);
    return result;
  }

  async ping(): Promise<void> {
    await this.#inTurn("interactive", () => sql`select 1`.execute(this.#db));
  }

  close(): Promise<void> {
    this.#closing ??= this.#turns.idle().then(async () => {
      await this.#options.connection.close();
    });
    return this.#closing;
  }

  async #inTurn<T>(priority: Priority, run: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new Error("the store is closed");
    if (this.#current.getStore()?.open) {
      throw new Error("a transaction in a transaction would wait for itself: use the one there is");
    }
    const waited = storeWait.startTimer({ priority });
    const endTurn = await this.#turns.take(priority);
    waited();
    storeInUse.inc();
    const worked = storeWork.startTimer();
    const current = { open: true };
    let outcome = "failed";
    try {
      const result = await this.#current.run(current, run);
      outcome = "done";
      return result;
    } finally {
      current.open = false;
      worked({ outcome });
      storeInUse.dec();
      endTurn();
    }
  }

  #attempt<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<[T, UnitOfWork]> {
    return this.#db.transaction().execute(async (db) => {
      const unit = new UnitOfWork(db, new Date(this.#options.clock()).toISOString(), this.#newId);
      await unit.actAs(scope);
      const result = await work(unit);
      if (this.#options.connection.shared) await unit.notify(this.#options.name);
      return [result, unit];
    });
  }

  #afterCommit(unit: UnitOfWork): void {
    const { signals, log } = this.#options;
    for (const signal of unit.signals) signals.emit(signal);
    if (unit.changes.length > 0) signals.emitChanges(unit.changes);
    for (const task of unit.tasks) {
      try {
        task();
      } catch (error) {
        log?.error({ err: error }, "what was to follow a commit failed");
      }
    }
  }
}
