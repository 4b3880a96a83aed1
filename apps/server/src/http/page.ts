import { z } from "zod";
import { done, failed, type Result } from "../failures/failure.js";

/** What a place in a list is made of: the values that the list is ordered by. */
export type CursorValues = readonly (string | number)[];

const cursorValues = z
  .array(z.union([z.string(), z.number()]))
  .min(1)
  .max(8);

/** Query parameters of every list, to be spread into its query schema. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(2_000).optional(),
};

/** The answer of a list: `next` is the cursor of what follows, `null` at the end. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

export interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
}

/**
 * One page of `rows`.
 *
 * @param rows at most `limit + 1`: the last one only tells that there is more
 * @param place the values that `rows` are ordered by
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => CursorValues,
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last !== undefined ? encodeCursor(place(last)) : null;
  return { items, next };
}

export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** Callers send back what `next` gave them; anything else is refused. */
export function decodeCursor(cursor: string): Result<CursorValues> {
  try {
    const values = cursorValues.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    if (encodeCursor(values) === cursor) return done(values);
  } catch {
    // Said below, as for a cursor that was changed.
  }
  return failed("invalid_request", "Send the cursor exactly as the last page gave it.", {
    parts: [{ source: "query", pointer: "/cursor", detail: "is not a cursor of this list" }],
  });
}
