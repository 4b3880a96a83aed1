import { z } from "zod";

/**
 * What a recommendation may rest on. `act` names the rules that may lead to `remove`;
 * none by default: a fresh installation only asks.
 */
export const policySchema = z.looseObject({
  askFrom: z.number().min(0).max(1).default(0.5),
  act: z.array(z.string().min(1).max(200)).max(100).default([]),
});
export type Policy = z.infer<typeof policySchema>;

export const DEFAULT_POLICY: Policy = policySchema.parse({});
