import { z } from "zod";

/** What stands in the output for a line that could not be read. Lines count from 1. */
export const lineErrorSchema = z.object({
  line: z.int().min(1),
  error: z.object({
    code: z.enum(["invalid_listing", "invalid_right", "invalid_brand"]),
    /** RFC 6901 JSON Pointer to the offending value; empty for the line as a whole. */
    pointer: z.string(),
    detail: z.string(),
  }),
});
export type LineError = z.infer<typeof lineErrorSchema>;
export type LineErrorCode = LineError["error"]["code"];
