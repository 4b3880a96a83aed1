import { type Kysely, sql } from "kysely";
import type { Scope } from "./store.js";
import type { Database, Instant } from "./tables.js";

/**
 * Stands the transaction in the scope's role and sets the parts that row-level security asks for. Parts that the
 * scope does not have are emptied, and policies take an empty part for a missing one. One statement, one round trip.
 */
export async function enterScope(db: Kysely<Database>, scope: Scope, now: Instant): Promise<void> {
  const part = partsOf(scope);
  await sql`select
    set_config('touchstone.now', ${now}, true),
    set_config('touchstone.organisation', ${part.organisation ?? ""}, true),
    set_config('touchstone.marketplace', ${part.marketplace ?? ""}, true),
    set_config('touchstone.seller', ${part.seller ?? ""}, true),
    set_config('touchstone.listing', ${part.listing ?? ""}, true),
    set_config('touchstone.job', ${part.job ?? ""}, true),
    set_config('touchstone.notice', ${part.notice ?? ""}, true),
    set_config('role', ${`touchstone_${scope.role}`}, true)`.execute(db);
}

interface Parts {
  readonly organisation?: string;
  readonly marketplace?: string;
  readonly seller?: string;
  readonly listing?: string;
  readonly job?: string;
  readonly notice?: string;
}

function partsOf(scope: Scope): Parts {
  const { role, ...parts } = scope;
  for (const [name, value] of Object.entries(parts)) {
    if (value === "") throw new Error(`the scope of ${role} has no ${name}`);
  }
  return parts;
}
