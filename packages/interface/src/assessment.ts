import { z } from "zod";
import { formSchema, recommendationSchema, useSchema } from "./forms.js";

const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const probability = z.number().min(0).max(1);

/**
 * Characters of a listing that were written to be read as a mark.
 * `start` and `end` count UTF-16 code units of the field as given, end exclusive; `text` is that slice.
 */
export const mentionSchema = z.object({
  rightId: z.string(),
  field: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  form: formSchema,
  confidence: probability,
  image: z.string().optional(),
  box: boxSchema.optional(),
  read: z.string().optional(),
});
export type Mention = z.infer<typeof mentionSchema>;

export const pictureMatchSchema = z.object({
  rightId: z.string(),
  image: z.string(),
  match: z.enum(["logo", "photo_copy", "design"]),
  box: boxSchema.optional(),
  reference: z.string().optional(),
  confidence: probability,
});
export type PictureMatch = z.infer<typeof pictureMatchSchema>;

/** One term of the risk: `weight` is in natural log-odds, positive speaks for an infringement. */
export const signalSchema = z.object({
  name: z.string(),
  weight: z.number(),
  detail: z.record(z.string(), z.unknown()),
});
export type Signal = z.infer<typeof signalSchema>;

export const wouldSettleSchema = z.object({ code: z.string(), text: z.string() });
export type WouldSettle = z.infer<typeof wouldSettleSchema>;

/**
 * What is known of one listing and one brand. `risk` is the logistic of
 * `prior` plus all weights of `signals` and `counterEvidence`.
 */
export const findingSchema = z.object({
  brand: z.string(),
  risk: probability,
  prior: z.number(),
  use: useSchema,
  mentions: z.array(mentionSchema),
  /** Present where a listing repeats a sign so often that not every mention is written out. */
  mentionsOmitted: z.int().min(1).optional(),
  pictures: z.array(pictureMatchSchema),
  signals: z.array(signalSchema),
  counterEvidence: z.array(signalSchema),
  wouldSettle: wouldSettleSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;

export const complianceSchema = z.object({
  kind: z.literal("ce_marking"),
  image: z.string(),
  grade: z.enum(["conforming", "non_conforming", "undecided"]),
  box: boxSchema,
  measurements: z.record(z.string(), z.number()),
});
export type Compliance = z.infer<typeof complianceSchema>;

/** What could not be looked at. Notices carry no weight. */
export const noticeSchema = z.object({
  code: z.enum(["image_not_available", "image_unreadable", "text_truncated"]),
  pointer: z.string(),
  detail: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** The outcome of screening one listing: one line of `findings.ndjson`. */
export const assessmentSchema = z.object({
  listing: z.object({ marketplace: z.string(), id: z.string() }),
  recommendation: recommendationSchema,
  findings: z.array(findingSchema),
  compliance: z.array(complianceSchema),
  notices: z.array(noticeSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;
