import type { z } from "zod";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, decodeCursor } from "../../http/page.js";

export interface Asked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** After which values the page begins; `null` at the start. */
export function placeOf<Place extends CursorValues>(
  { cursor }: Asked,
  schema: z.ZodType<Place>,
): Result<Place | null> {
  if (cursor === undefined) return done(null);
  const values = decodeCursor(cursor);
  if (!values.ok) return values;
  const parsed = schema.safeParse(values.value);
  if (parsed.success) return done(parsed.data);
  return failed("invalid_request", "Send the cursor exactly as the last page gave it.", {
    parts: [{ source: "query", pointer: "/cursor", detail: "is not a cursor of this list" }],
  });
}
