import { z } from "zod";

export const caseParams = z.object({ case: z.uuid() });

/** Where a case stands after a move. */
export const standingSchema = z.object({
  case: z.uuid(),
  version: z.int(),
  requestState: z.string(),
  answer: z.string().nullable(),
  decision: z.string().nullable(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  delivery: z.object({ deliveryId: z.uuid(), sequence: z.int() }).nullable(),
});

export const requestStateSchema = z.enum([
  "queued",
  "delivered",
  "opened",
  "answered",
  "snoozed",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
  "recalled",
]);

export const requestItemSchema = z.object({
  id: z.uuid(),
  marketplace: z.string(),
  listing: z.string(),
  brand: z.string(),
  title: z.string().nullable(),
  state: requestStateSchema,
  risk: z.number(),
  exposure: z.string(),
  exposureCurrency: z.string().nullable(),
  dueAt: z.string().nullable(),
  answer: z.string().nullable(),
  decision: z.string().nullable(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  createdAt: z.string(),
});
