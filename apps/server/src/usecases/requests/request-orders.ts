import { type RawBuilder, sql } from "kysely";

export type RequestOrder = "atStake" | "oldest" | "risk";

interface Order {
  /** What rows are ordered by. */
  readonly place: RawBuilder<unknown>;
  /** Its type, for values that come back in a cursor. */
  readonly type: "numeric" | "timestamptz" | "real";
  readonly descending: boolean;
}

export const ORDERS: Readonly<Record<RequestOrder, Order>> = {
  atStake: { place: sql`(c.risk::numeric * c.exposure)`, type: "numeric", descending: true },
  oldest: { place: sql`c.created_at`, type: "timestamptz", descending: false },
  // As the column: the nearest real to 0.9 is less than 0.9, and the page would begin with itself for ever.
  risk: { place: sql`c.risk`, type: "real", descending: true },
};
