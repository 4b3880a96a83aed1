import type { PostgresPool } from "kysely";
import type { Message } from "../signals/message.js";

/** Where a store's transactions run: what the two kinds have in common. */
export interface Connection {
  readonly kind: "pglite" | "postgres";
  /** Its connections stand in touchstone_nobody, which may read nothing. */
  readonly pool: PostgresPool;
  /** How many transactions can be open at once. */
  readonly capacity: number;
  /** Whether other processes work on the same database and are to be told of signals. */
  readonly shared: boolean;
  /** After the last transaction. */
  close(): Promise<void>;
}

/** Called with each message over the database, this process's own among them. */
export type OnMessage = (message: Message) => void;

/** The channel of LISTEN and NOTIFY. */
export const CHANNEL = "touchstone";

/** What each connection is set to before it is used: how times are written, and a role without any grants. */
export const SESSION_SETUP = `
  set timezone to 'UTC';
  set datestyle to 'ISO, YMD';
  set role touchstone_nobody;
`;
