import { z } from "zod";

/** Which pictures are looked at closely, where not all are (`--pictures tiered`, and the server). */
export const picturePlanSchema = z.looseObject({
  /** All pictures of a listing whose words alone give a finding of this risk. */
  fullFrom: z.number().min(0).max(1).default(0.05),
  /** Of all others this share, chosen by the pictures' own bytes. */
  share: z.number().min(0).max(1).default(0.2),
});
export type PicturePlan = z.infer<typeof picturePlanSchema>;
export const DEFAULT_PICTURE_PLAN: PicturePlan = picturePlanSchema.parse({});

/**
 * What a recommendation may rest on. `act` names the rules that may lead to `remove`;
 * none by default: a fresh installation only asks.
 */
export const policySchema = z.looseObject({
  askFrom: z.number().min(0).max(1).default(0.5),
  act: z.array(z.string().min(1).max(200)).max(100).default([]),
  pictures: picturePlanSchema.optional(),
});
export type Policy = z.infer<typeof policySchema>;

export const DEFAULT_POLICY: Policy = policySchema.parse({});
