import { answerCodeSchema, reasonCodeSchema } from "@touchstone/interface";
import { z } from "zod";

const id = z.string().min(1);
const instant = z.iso.datetime();

/** An answer that is given, and does not take effect yet. */
const givenSchema = z.object({
  answer: answerCodeSchema,
  organisationId: id,
  memberId: id,
  rightId: id.nullable(),
  reasonCode: reasonCodeSchema.nullable(),
  declarationId: id.nullable(),
  commentRef: id.nullable(),
});
export type GivenAnswer = z.infer<typeof givenSchema>;

/** Takes effect at `until`. `leadCaseId`: the case that was looked at when this one was answered with it. */
export const answerHeldSchema = givenSchema.extend({ until: instant, leadCaseId: id });

/** `refused`: pre-flight refused it when it was to take effect, for `codes`; `not_allowed`: nobody may act. */
export const holdEndedSchema = z.object({
  reason: z.enum(["undone", "refused", "not_allowed"]),
  codes: z.array(z.string()),
});
export type HoldEnd = z.infer<typeof holdEndedSchema>;

/** Waits for a second member of the brand until `until`. `leadCaseId`: as of a held one; `null` where it is alone. */
export const answerProposedSchema = givenSchema.extend({
  until: instant,
  leadCaseId: id.nullable(),
});

/** `lapsed`: nobody confirmed it in time. `messageRef`: where the second member's words are kept. */
export const answerRejectedSchema = z.object({
  reason: z.enum(["rejected", "withdrawn", "lapsed"]),
  messageRef: id.nullable(),
});
