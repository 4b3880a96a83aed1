import { listingStateSchema, statementSchema } from "@touchstone/interface";
import { z } from "zod";
import { goodSchema } from "../catalogue/good.js";

const at = z.iso.datetime();

/** The first line: tells this shop from another that was opened on an empty folder. */
const openedSchema = z.object({ kind: z.literal("opened"), instance: z.uuid(), at });

/** A listing was put up or changed. Numbers count the changes of the whole shop, from 1. */
const listedSchema = z.object({
  kind: z.literal("listed"),
  number: z.int().min(1),
  good: goodSchema,
  at,
});

/** Touchstone has answered for every change up to this number. */
const pushedSchema = z.object({
  kind: z.literal("pushed"),
  upTo: z.int().min(1),
  /** Listings of the batch that it did not take, with its reason. */
  refused: z.array(z.object({ id: z.string(), detail: z.string() })),
  at,
});

/** A delivery was acted on. */
const deliveredSchema = z.object({
  kind: z.literal("delivered"),
  deliveryId: z.uuid(),
  type: z.string(),
  listing: z.string(),
  sequence: z.int(),
  state: listingStateSchema,
  /** Statements in force from now on; absent where the delivery did not speak of them. */
  statements: z.array(statementSchema).optional(),
  at,
});
export type Delivered = z.infer<typeof deliveredSchema>;

/** One line of the journal. What the shop knows is the fold of all of them. */
export const entrySchema = z.discriminatedUnion("kind", [
  openedSchema,
  listedSchema,
  pushedSchema,
  deliveredSchema,
]);
export type Entry = z.infer<typeof entrySchema>;
