import { z } from "zod";
import { languageSchema, reasonCodeSchema } from "./casework.js";

/** One way to seek redress, in words for the seller. */
const redressSchema = z.object({
  kind: z.enum(["internal_complaint", "out_of_court", "judicial"]),
  text: z.string(),
  until: z.iso.datetime().optional(),
});

/** The same reasons in one language. */
const statementTextSchema = z.object({
  title: z.string(),
  facts: z.string(),
  ground: z.string(),
  automation: z.string(),
  redress: z.array(redressSchema),
});
export type StatementText = z.infer<typeof statementTextSchema>;

/**
 * Statement of reasons for a restriction (Regulation (EU) 2022/2065, Article 17): what was done,
 * on what facts and ground, with what automated means, and how to seek redress. No personal data.
 */
export const statementSchema = z.object({
  id: z.uuid(),
  case: z.uuid(),
  listing: z.object({ marketplace: z.string(), id: z.string() }),
  restriction: z.enum(["visibility_removed", "visibility_paused"]),
  basis: z.enum(["notice", "own_initiative"]),
  notifier: z.string().optional(),
  /** Reference of the notice of somebody without an account (Article 16) that it rests on. */
  publicNotice: z.string().optional(),
  right: z.object({ kind: z.string(), number: z.string().optional(), text: z.string().optional() }),
  reasonCode: reasonCodeSchema,
  /** What its brand confirmed before of the same seller's goods, where a rule acts by that again. */
  earlier: z.object({ case: z.uuid(), confirmedAt: z.iso.datetime() }).optional(),
  automatedDetection: z.boolean(),
  automatedDecision: z.boolean(),
  profile: z.string(),
  imposedAt: z.iso.datetime(),
  contestUntil: z.iso.datetime(),
  /** All legal profiles that apply, where there are several: each has its own time to contest. */
  regimes: z.array(z.object({ profile: z.string(), contestUntil: z.iso.datetime() })).optional(),
  texts: z.record(languageSchema, statementTextSchema),
});
export type Statement = z.infer<typeof statementSchema>;
