import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor, pageOf } from "./page.js";

test("a cursor comes back as the values that it was made of", () => {
  const value = fc.oneof(fc.string(), fc.integer());
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      expect(decodeCursor(encodeCursor(values))).toEqual({ ok: true, value: values });
    }),
  );
});

test("what is no cursor is refused, and points at the query", () => {
  const whole = encodeCursor(["2026-01-01T00:00:00.000Z", 7]);
  for (const cursor of ["", "x", whole.slice(1), `${whole}=`, encodeCursor([]), "bnVsbA", "e30"]) {
    const decoded = decodeCursor(cursor);
    expect(decoded, cursor).toMatchObject({
      ok: false,
      failure: { code: "invalid_request", parts: [{ source: "query", pointer: "/cursor" }] },
    });
  }
});

test("pages follow each other without a gap, and the last one says that it is", () => {
  const rows = Array.from({ length: 7 }, (_, id) => ({ id }));
  const seen: number[] = [];
  let from = 0;
  for (let next: string | null = ""; next !== null; ) {
    const page = pageOf(rows.slice(from, from + 4), 3, ({ id }) => [id]);
    seen.push(...page.items.map(({ id }) => id));
    next = page.next;
    const decoded = next === null ? null : decodeCursor(next);
    if (decoded?.ok) from = Number(decoded.value[0]) + 1;
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
