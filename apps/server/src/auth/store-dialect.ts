import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { Context } from "../context.js";

type Row = Record<string, unknown>;

/** The columns of better-auth's tables that hold a time. */
const TIMES: readonly string[] = [
  "access_token_expires_at",
  "created_at",
  "expires_at",
  "locked_until",
  "refresh_token_expires_at",
  "second_factor_at",
  "updated_at",
];

/**
 * A kysely dialect for better-auth on our store: each query is a transaction of its own in the role
 * of authentication. better-auth knows only the process's clock and `Date`: times are moved to the
 * injected clock when they are written, and back when they are read.
 */
export function createStoreDialect(context: Pick<Context, "store" | "clock">): Dialect {
  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => runQuery<R>(context, query),
    streamQuery: () => {
      throw new Error("accounts are read whole, not as a stream");
    },
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOf(connection),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function driverOf(connection: DatabaseConnection): Driver {
  // What must be written together is written by our own use cases, in the store's transactions, which
  // can be tried again; better-auth is told that there are none.
  const refuse = () => Promise.reject(new Error("better-auth runs without transactions here"));
  const nothing = () => Promise.resolve();
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

async function runQuery<R>(
  context: Pick<Context, "store" | "clock">,
  query: CompiledQuery,
): Promise<QueryResult<R>> {
  const ahead = context.clock() - Date.now();
  const parameters = query.parameters.map((value) =>
    value instanceof Date ? new Date(value.getTime() + ahead).toISOString() : value,
  );
  const result = await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db.withoutPlugins().executeQuery<Row>({ ...query, parameters }),
  );
  return { ...result, rows: result.rows.map((row) => withDates(row, ahead) as R) };
}

function withDates(row: Row, ahead: number): Row {
  const dated = { ...row };
  for (const column of TIMES) {
    const value = dated[column];
    if (typeof value === "string") dated[column] = new Date(Date.parse(value) - ahead);
  }
  return dated;
}
