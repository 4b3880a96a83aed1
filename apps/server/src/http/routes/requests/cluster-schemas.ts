import { answerCodeSchema, reasonCodeSchema } from "@touchstone/interface";
import { z } from "zod";
import { money, pendingSchema, requestStateSchema, standingSchema } from "./schemas.js";

const totals = {
  listings: z.int(),
  sellers: z.int(),
  exposure: z.array(money),
};

const clusterItemSchema = z.object({
  case: z.uuid(),
  listing: z.string(),
  title: z.string(),
  price: money.nullable(),
  risk: z.number(),
  exposure: z.string(),
  exposureCurrency: z.string().nullable(),
  state: requestStateSchema,
  snapshot: z.uuid(),
  picture: z.int().nullable(),
  pending: pendingSchema,
});

export const clusterSchema = z.object({
  key: z.string().nullable(),
  ...totals,
  items: z
    .array(clusterItemSchema)
    .describe("The request itself first; of those alike at most 99, what is most at stake first."),
});

/** What a member says, to one request or to all that are alike. */
export const saidShape = {
  answer: answerCodeSchema,
  rightId: z.uuid().optional(),
  reasonCode: reasonCodeSchema.optional(),
  declarationId: z.uuid().optional(),
  comment: z.string().max(1_000).optional(),
};

export const except = z
  .array(z.uuid())
  .max(100)
  .optional()
  .describe("Requests of the cluster that the answer leaves alone.");

export const previewSchema = z.object({
  token: z.string().describe("To be sent with the answer: it is given to what was looked at."),
  ...totals,
  removes: z.boolean(),
  holdMinutes: z.int().describe("Minutes for which all but the first are held."),
  secondMember: z.boolean().describe("Whether it would only be proposed to a second member."),
  items: z.array(clusterItemSchema),
  refused: z
    .array(
      clusterItemSchema.extend({
        parts: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })),
      }),
    )
    .describe("What pre-flight would refuse, one by one; the answer leaves them alone."),
});

export const clusterStandingSchema = standingSchema.extend({
  held: z
    .array(z.object({ case: z.uuid(), until: z.string() }))
    .optional()
    .describe("Requests alike that take effect later, of an answer to a cluster."),
});

export const endedHoldsSchema = z.object({ cases: z.array(standingSchema) });

export const holdScopeSchema = z
  .enum(["one", "cluster"])
  .default("one")
  .describe("This request, or all that are held since it was answered.");
