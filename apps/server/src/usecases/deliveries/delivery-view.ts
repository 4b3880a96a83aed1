import type { KeyActor, MemberActor } from "../../access/actor.js";
import type { Scope } from "../../store/store.js";
import type { DeliveriesTable, Instant } from "../../store/tables.js";

/** Whoever may read what a marketplace was told: the operator's members, and programs of that marketplace. */
export type DeliveryReader = MemberActor | KeyActor;

export function deliveryScope(reader: DeliveryReader): Scope {
  const organisation = reader.kind === "key" ? reader.organisationId : reader.organisation.id;
  return { role: "operator", organisation };
}

export interface DeliveryView {
  readonly id: string;
  readonly listing: string;
  readonly sequence: number;
  readonly type: string;
  readonly case: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly nextAttemptAt: Instant;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly createdAt: Instant;
  readonly deliveredAt: Instant | null;
}

export const DELIVERY_COLUMNS = [
  "id",
  "listingId",
  "sequence",
  "type",
  "caseId",
  "state",
  "attempts",
  "nextAttemptAt",
  "lastStatus",
  "lastError",
  "createdAt",
  "deliveredAt",
] as const satisfies readonly (keyof DeliveriesTable)[];

type Row = Omit<DeliveryView, "listing" | "case"> & {
  readonly listingId: string;
  readonly caseId: string | null;
};

export function deliveryView({ listingId, caseId, ...row }: Row): DeliveryView {
  return { ...row, listing: listingId, case: caseId };
}
