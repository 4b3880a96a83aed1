import { z } from "zod";
import { roleSchema } from "../../../usecases/people/roles.js";

export const personNameSchema = z.string().trim().min(1).max(200);
export const organisationNameSchema = z.string().trim().min(1).max(200);
export const emailSchema = z.email().max(320);

export const idParams = z.strictObject({ id: z.uuid() });

export const invitationLinkSchema = z.object({
  id: z.uuid(),
  link: z.string().describe("For the invited person alone; it is shown here and nowhere else."),
  expiresAt: z.string(),
});

export const memberSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  secondFactor: z.boolean(),
  createdAt: z.string(),
});

export const invitationSchema = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  email: z.string(),
  role: roleSchema,
  createdAt: z.string(),
  expiresAt: z.string(),
});
