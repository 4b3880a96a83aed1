import { z } from "zod";
import { roleSchema } from "../../../usecases/people/roles.js";

export const doneSchema = z.object({ done: z.literal(true) });

export const organisationKindSchema = z.enum(["operator", "brand", "agent"]);

export const organisationSchema = z.object({
  id: z.uuid(),
  kind: organisationKindSchema,
  name: z.string(),
});

export const membershipSchema = z.object({
  memberId: z.uuid(),
  role: roleSchema,
  organisation: organisationSchema,
});

export const personSchema = z.object({
  name: z.string(),
  email: z.string(),
  secondFactor: z.boolean().describe("Whether signing in takes a second factor."),
});
