import type { ApiKeysTable, Instant } from "../../store/tables.js";

/** A key as it is shown: its start tells which it is, the rest of it nobody knows. */
export interface KeyItem {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly marketplace: string | null;
  readonly scopes: string[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** The key in whose place this one came. */
  readonly replaces: string | null;
}

export function keyItem(row: Omit<ApiKeysTable, "hash" | "organisationId" | "createdBy">): KeyItem {
  return {
    id: row.id,
    name: row.name,
    prefix: `tsk_${row.prefix}`,
    marketplace: row.marketplaceId,
    scopes: row.scopes,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    lastUsedAt: row.lastUsedAt,
    revokedAt: row.revokedAt,
    replaces: row.replaces,
  };
}
