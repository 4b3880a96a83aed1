import { z } from "zod";

/** What a document of a right can be. */
export const DOCUMENT_KINDS = [
  "certificate",
  "renewal",
  "register_extract",
  "assignment",
  "power_of_attorney",
  "work",
  "other",
] as const;

export const fileKeySchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "must be the key of a file that was uploaded");

export const newDocumentSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  /** Key of a file that the caller uploaded before. */
  file: fileKeySchema,
  note: z.string().trim().min(1).max(500).optional(),
});
export type NewDocument = z.infer<typeof newDocumentSchema>;
