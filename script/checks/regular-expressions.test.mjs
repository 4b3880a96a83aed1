import { expect, it } from "vitest";
import { checkExpressions, slowText } from "./regular-expressions.mjs";
import { ROOT } from "./root.mjs";

it.each([
  ["(a+)+$", ""],
  ["(a|a)*b", ""],
  ["\\s*\\|\\s*", ""],
  ["^(\\w+\\s?)*$", ""],
  ["(.*),(.*),(.*);$", ""],
])("/%s/%s takes too long on some text", (source, flags) => {
  expect(slowText(source, flags)).toBeTypeOf("string");
});

it.each([
  ["^[a-z0-9][a-z0-9-]{0,62}$", ""],
  ["^\\d{1,12}(\\.\\d{1,4})?$", ""],
  ["[^\\s]+", "g"],
])("/%s/%s does not", (source, flags) => {
  expect(slowText(source, flags)).toBeNull();
});

it("no regular expression of what ships takes more than linear time", () => {
  const { count, problems } = checkExpressions(ROOT);
  expect(count).toBeGreaterThan(100);
  expect(problems).toEqual([]);
});
