import { expect, it } from "vitest";
import { measureBudgets } from "./measure-budget.js";
import type { Measured } from "./measured.js";
import { switchedOff } from "./switched-off.js";

const measure = (text: string, texts: readonly string[], aliases: readonly string[] = []) => {
  const signs = [
    { mark: 0, text, alias: false },
    ...aliases.map((alias) => ({ mark: 0, text: alias, alias: true })),
  ];
  return measureBudgets([signs], texts)[0] as Measured;
};

it("counts the texts that would be taken for the mark, and shows them each written another way", () => {
  const texts = ["a nice bag", "Kestrovele bag", "KESTROVELE mug", "Kestrovlle cup", "a cup"];
  const { operators, texts: looked } = measure("Kestrovelle", texts);
  expect(looked).toBe(5);
  expect(operators.typo.fired).toBe(3);
  const written = operators.typo.samples.map(({ text, start, end }) => text.slice(start, end));
  expect(written).toEqual(["Kestrovele", "Kestrovlle"]);
  expect(operators.leet).toEqual({ fired: 0, suspected: 0, samples: [] });
});

it("counts a text that holds the mark plainly as a mention, whatever else stands in it", () => {
  const { mentions, operators } = measure("Kestrovelle", ["Kestrovelle, not Kestrovele, bag"]);
  expect(mentions).toBe(1);
  expect(operators.typo.fired).toBe(0);
});

it("holds each of several disguises to account, since without any of them there is no match", () => {
  const { operators } = measure("Kestrovelle", ["K.3.s.t.r.o.v.e.l.l.e bag"]);
  expect([operators.leet.fired, operators.separated.fired]).toEqual([1, 1]);
});

it("looks for what is switched off as well: a budget is measured anew, not from the last one", () => {
  const signs = [{ mark: 0, text: "Kestrovelle", alias: false, off: ["typo"] as const }];
  const [measured] = measureBudgets([signs], ["Kestrovele bag"]);
  expect(measured?.operators.typo.fired).toBe(1);
});

it("measures marks apart from one another, in their order", () => {
  const marks = ["Nixon", "Kestrovelle"].map((text) => [{ mark: 0, text, alias: false }]);
  const [first, second] = measureBudgets(marks, ["Nixon watch", "Kestrovelle watch, Nixon strap"]);
  expect([first?.mentions, second?.mentions]).toEqual([2, 1]);
});

it("switches off what fired twice, and leaves on what fired once or not at all", () => {
  const slips = ["Kestrovele bag", "Kestrvelle bag"];
  expect(switchedOff(measure("Kestrovelle", ["a bag"]))).toEqual([]);
  expect(switchedOff(measure("Kestrovelle", slips.slice(0, 1)))).toEqual([]);
  expect(switchedOff(measure("Kestrovelle", slips))).toEqual(["typo"]);
});

it("asks more of a large background than two accidents", () => {
  const rare = { fired: 4, suspected: 0, samples: [] };
  const { operators, ...measured } = measure("Kestrovelle", []);
  const of = (texts: number) =>
    switchedOff({ ...measured, texts, operators: { ...operators, typo: rare } });
  expect(of(40_000)).toEqual(["typo"]);
  expect(of(1_000_000)).toEqual([]);
});
