import { z } from "zod";
import { failed, type Result } from "../../failures/failure.js";
import { decodeCursor, type Page, pageOf } from "../../http/page.js";

/** A page of a list that is ordered by id, which is by time. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const place = z.tuple([z.uuid()]);

/** The id after which the page begins; `null` at the start. */
export function idBefore({ cursor }: PageAsked): Result<string | null> {
  if (cursor === undefined) return { ok: true, value: null };
  const values = decodeCursor(cursor);
  if (!values.ok) return values;
  const parsed = place.safeParse(values.value);
  if (parsed.success) return { ok: true, value: parsed.data[0] };
  return failed("invalid_request", "Send the cursor exactly as the last page gave it.", {
    parts: [{ source: "query", pointer: "/cursor", detail: "is not a cursor of this list" }],
  });
}

/** @param rows one more than asked for, when there is more */
export function pageOfIds<Row extends { readonly id: string }>(
  rows: readonly Row[],
  asked: PageAsked,
): Page<Row> {
  return pageOf(rows, asked.limit, ({ id }) => [id]);
}
