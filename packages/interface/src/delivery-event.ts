import { z } from "zod";
import { listingStateSchema } from "./casework.js";
import { countSchema, identifierSchema } from "./primitives.js";
import { statementSchema } from "./statement.js";

/** What every event carries: whatever its type, the receiver puts the listing into `state`. */
const common = {
  /** The receiver acts once for each delivery id. */
  deliveryId: z.uuid(),
  /** Counts per listing. The receiver ignores an event whose sequence is not larger than its last. */
  sequence: z.int().min(1),
  marketplace: identifierSchema,
  listing: identifierSchema,
  revision: countSchema.optional(),
  /** The listing's full wanted state after everything decided so far. */
  state: listingStateSchema,
  /** Statements of reasons of all restrictions in force, the newest first. */
  statements: z.array(statementSchema).optional(),
  /** The newest of `statements`, where the listing is restricted or paused. */
  statement: statementSchema.optional(),
  /** One-time link with which the seller opens Touchstone. */
  sellerUrl: z.url().optional(),
  case: z.uuid().optional(),
};

export const listingRestrictedSchema = z.object({
  type: z.literal("listing.restricted"),
  ...common,
});
export const listingPausedSchema = z.object({ type: z.literal("listing.paused"), ...common });
export const listingReinstatedSchema = z.object({
  type: z.literal("listing.reinstated"),
  ...common,
});
export const statementIssuedSchema = z.object({ type: z.literal("statement.issued"), ...common });
export const caseUpdatedSchema = z.object({ type: z.literal("case.updated"), ...common });

/** What a marketplace receives, signed as Standard Webhooks asks. */
export const deliveryEventSchema = z.discriminatedUnion("type", [
  listingRestrictedSchema,
  listingPausedSchema,
  listingReinstatedSchema,
  statementIssuedSchema,
  caseUpdatedSchema,
]);
export type DeliveryEvent = z.infer<typeof deliveryEventSchema>;
export type DeliveryEventType = DeliveryEvent["type"];

/** Sent on the operator's wish only, to try an endpoint. It changes nothing. */
export const endpointTestSchema = z.object({
  type: z.literal("endpoint.test"),
  deliveryId: z.uuid(),
  marketplace: identifierSchema,
});
export type EndpointTest = z.infer<typeof endpointTestSchema>;
