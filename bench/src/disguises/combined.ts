import { confusable } from "./confusable.js";
import { leet } from "./leet.js";
import { masked } from "./masked.js";
import type { Operator, Way } from "./operator.js";
import { repeated } from "./repeated.js";
import { separated } from "./separated.js";
import { typo } from "./typo.js";

/** Two disguises, one on top of the other. What spreads the letters comes last. */
export const combined: Operator = {
  name: "combined",
  script: "latin",
  least: 6,
  waysAreAList: false,
  ways: {
    "confusable, separated": both(confusable.ways["cyrillic"], separated.ways["dot"]),
    "leet, separated": both(leet.ways["a digit or two"], separated.ways["hyphen"]),
    "repeated, separated": both(repeated.ways["often"], separated.ways["space"]),
    "confusable, leet": both(confusable.ways["greek"], leet.ways["a digit or two"]),
    "confusable, repeated": both(repeated.ways["often"], confusable.ways["cyrillic"]),
    "leet, repeated": both(repeated.ways["once"], leet.ways["a digit or two"]),
    "masked, leet": both(masked.ways["star"], leet.ways["a digit or two"]),
    "masked, confusable": both(masked.ways["star"], confusable.ways["cyrillic"]),
    "typo, confusable": both(typo.ways["neighbours swapped"], confusable.ways["cyrillic"]),
    "typo, leet": both(typo.ways["letter left out"], leet.ways["a digit or two"]),
  },
};

function both(first: Way | undefined, second: Way | undefined): Way {
  return (name, random) => {
    const once = first?.(name, random);
    return typeof once === "string" ? second?.(once, random) : undefined;
  };
}
