import type { Selectable } from "kysely";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { EndpointsTable, Instant } from "../../store/tables.js";

/** Where a marketplace is told, without its secret. */
export interface EndpointView {
  readonly url: string;
  /** `parked`: nothing is sent until it is resumed. */
  readonly state: string;
  readonly parkedReason: string | null;
  readonly parkedAt: Instant | null;
  /** How often in succession it could not be reached. */
  readonly failures: number;
  /** Before this time nothing is sent; `null` when it can be sent to at once. */
  readonly nextAttemptAt: Instant | null;
  readonly lastSuccessAt: Instant | null;
  /** Deliveries that wait to be acknowledged. */
  readonly pending: number;
  readonly updatedAt: Instant;
}

export async function findEndpoint(
  tx: Tx,
  marketplace: string,
): Promise<Result<Selectable<EndpointsTable>>> {
  const row = await tx.db
    .selectFrom("endpoints")
    .selectAll()
    .where("marketplaceId", "=", marketplace)
    .executeTakeFirst();
  return row === undefined
    ? failed("not_found", "There is no endpoint for this marketplace: put one first.")
    : done(row);
}

export async function endpointView(tx: Tx, row: Selectable<EndpointsTable>): Promise<EndpointView> {
  const { marketplaceId, secretSealed: _, ...shown } = row;
  const { pending } = await tx.db
    .selectFrom("deliveries")
    .select((of) => of.fn.countAll<number>().as("pending"))
    .where("marketplaceId", "=", marketplaceId)
    .where("state", "=", "pending")
    .executeTakeFirstOrThrow();
  return { ...shown, pending };
}
