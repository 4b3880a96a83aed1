import type { AuthPasskeysTable } from "../../store/account-tables.js";
import type { Instant } from "../../store/tables.js";

export interface PasskeyItem {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant | null;
  /** Whether it is kept on several devices, by the maker of its authenticator. */
  readonly backedUp: boolean;
  /** When its counter went back; it is not taken since then. */
  readonly suspectAt: Instant | null;
}

export function passkeyItem(row: Omit<AuthPasskeysTable, "userId">): PasskeyItem {
  const { id, name, createdAt, lastUsedAt, backedUp, suspectAt } = row;
  return { id, name, createdAt, lastUsedAt, backedUp, suspectAt };
}
