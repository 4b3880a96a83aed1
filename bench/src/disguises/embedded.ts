import { charactersOf } from "./letters.js";
import type { Operator, Way } from "./operator.js";

const BEFORE =
  "best my the super cheap real buy top hot new all shop get only love pro vip discount global mega wholesale".split(
    " ",
  );
const AFTER =
  "shop store official outlet sale online world club factory deals shoes bags fashion style direct hub lovers wear market house king".split(
    " ",
  );
const NUMBERS = ["2024", "2025", "88", "123", "001", "24"];

/** A name run together with common words, as in names of shops. */
export const embedded: Operator = {
  name: "embedded",
  script: "latin",
  least: 5,
  waysAreAList: false,
  ways: {
    before: frame((random) => [random.pick(BEFORE), ""]),
    after: frame((random) => ["", random.pick(AFTER)]),
    "before and after": frame((random) => [random.pick(BEFORE), random.pick(AFTER)]),
    "with a number": frame((random) => ["", `${random.pick(AFTER)}${random.pick(NUMBERS)}`]),
    hashtag: frame((random) => ["#", random.pick(AFTER)]),
    address: frame((random) => [random.pick(BEFORE), random.pick([".com", ".shop", ".cn"])]),
  },
};

function frame(around: (random: Parameters<Way>[1]) => readonly [string, string]): Way {
  return (name, random) => {
    const letters = charactersOf(name)
      .filter((it) => /[\p{L}\p{N}]/u.test(it))
      .join("");
    const [before, after] = around(random);
    return { before, sign: letters.toLowerCase(), after };
  };
}
