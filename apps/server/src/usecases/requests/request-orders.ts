import { type RawBuilder, sql } from "kysely";

export type RequestOrder = "worth" | "atStake" | "oldest" | "risk";

interface Order {
  /** What rows are ordered by. */
  readonly place: RawBuilder<unknown>;
  /** Its type, for values that come back in a cursor. */
  readonly type: "timestamptz" | "real" | "double precision";
  readonly descending: boolean;
}

export const ORDERS: Readonly<Record<RequestOrder, Order>> = {
  // Expected harm × uncertainty × how many are alike: kept beside the case, as it depends on others.
  worth: { place: sql`q.worth`, type: "double precision", descending: true },
  atStake: { place: sql`q.harm`, type: "double precision", descending: true },
  oldest: { place: sql`q.created_at`, type: "timestamptz", descending: false },
  // As the column: the nearest real to 0.9 is less than 0.9, and the page would begin with itself for ever.
  risk: { place: sql`q.risk`, type: "real", descending: true },
};
