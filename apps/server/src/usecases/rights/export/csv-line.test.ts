import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvLine, withoutGuard } from "./csv-line.js";

it.each([
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "'=1",
  "＝1",
  "＋1",
  "－1",
  "＠A1",
])("no spreadsheet runs %j", (text) => {
  const [[cell = ""] = []] = parse(csvLine([text, "x"])) as string[][];
  expect(cell).toBe(`'${text}`);
});

it("a cell stays one cell, whatever parts the cells of whoever opens it", () => {
  expect(csvLine(["a;=1", 'b"c', "d\t=2"])).toBe('"a;=1","b""c","d\t=2"\r\n');
});

it("what was exported is read again as it was, and no cell begins as a formula", () => {
  const texts = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", "\n", "＝"), fc.string())
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (cells) => {
      const [row = []] = parse(csvLine(cells), { relax_quotes: false }) as string[][];
      expect(row.map(withoutGuard)).toEqual(cells);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
    { seed: 30, numRuns: 300 },
  );
});
