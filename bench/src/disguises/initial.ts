import { charactersOf, isHanzi } from "./letters.js";
import type { Operator } from "./operator.js";

/** The beginning of a name and a sign that it goes on. No title can be convicted by it. */
export const initial: Operator = {
  name: "initial",
  script: "either",
  least: 2,
  waysAreAList: false,
  ways: {
    tilde: (name, random) => `${beginning(name)}${random.pick(["～", "~"])}`,
    stars: (name, random) => `${beginning(name)}${random.pick(["*", "**", "***"])}`,
    ellipsis: (name) => `${beginning(name)}…`,
    house: (name, random) => `${charactersOf(name)[0] ?? ""}${random.pick(["家", "牌"])}`,
  },
};

function beginning(name: string): string {
  return charactersOf(name)
    .slice(0, isHanzi(name) ? 1 : 2)
    .join("");
}
