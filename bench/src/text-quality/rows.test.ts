import { expect, it } from "vitest";
import { OPERATORS } from "../disguises/operators.js";
import { marks } from "../marks/marks.js";
import { SeededRandom } from "../random.js";
import { titlesOf } from "../titles/titles.js";
import { halfOf } from "./halves.js";
import { type Row, rowsOf } from "./rows.js";

const all = marks(2_000).map(({ text }, mark) => ({ mark, name: text }));
const titles = titlesOf([], 400, 1);

function rowsIn(half: "tune" | "report"): Row[] {
  const material = {
    names: all.filter(({ name }) => halfOf("mark", name) === half),
    titles: titles.filter((title) => halfOf("title", title) === half),
    taken: new Set<string>(),
  };
  return OPERATORS.flatMap((operator) => rowsOf(operator, material, half, 40, new SeededRandom(3)));
}

it("marks where the sign stands", () => {
  for (const { title, start, end, name, way } of rowsIn("tune")) {
    expect(start, way).toBeGreaterThanOrEqual(0);
    expect(end, `${way} of ${name} in ${title}`).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(title.length);
    const around = `${title.slice(0, start)}${title.slice(end)}`;
    expect(
      titles.some((whole) => [...whole].every((character) => around.includes(character))),
      title,
    ).toBe(true);
  }
});

it("uses no mark, and no way out of a list, in both halves", () => {
  const [tune, report] = [rowsIn("tune"), rowsIn("report")];
  expect(tune.length).toBeGreaterThan(300);
  expect(report.length).toBeGreaterThan(300);
  const names = new Set(tune.map(({ name }) => name));
  expect(report.filter(({ name }) => names.has(name))).toEqual([]);
  for (const { name: operator, waysAreAList } of OPERATORS) {
    const waysOf = (rows: readonly Row[]) =>
      new Set(rows.filter((row) => row.operator === operator).map(({ way }) => way));
    const shared = [...waysOf(tune)].filter((way) => waysOf(report).has(way));
    if (waysAreAList) expect(shared, operator).toEqual([]);
  }
});

it("writes no row that is another mark, or a word", () => {
  const typo = OPERATORS.find(({ name }) => name === "typo");
  if (typo === undefined) throw new Error("there is no such operator");
  const material = { names: [{ mark: 0, name: "Boots" }], titles: ["red shoes"] };
  const seen = (taken: readonly string[]) =>
    rowsOf(typo, { ...material, taken: new Set(taken) }, "tune", 60, new SeededRandom(1)).map(
      ({ title }) => title.toLowerCase(),
    );
  expect(seen([]).some((title) => /\bboos\b/.test(title))).toBe(true);
  expect(seen(["boos"]).some((title) => /\bboos\b/.test(title))).toBe(false);
});
