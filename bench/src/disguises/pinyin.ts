import { charactersOf } from "./letters.js";
import type { Operator, Way } from "./operator.js";
import { READ_AS } from "./syllables.js";

/** A Chinese name as it is read, in Latin letters. */
export const pinyin: Operator = {
  name: "pinyin",
  script: "hanzi",
  least: 3,
  waysAreAList: false,
  ways: {
    joined: spelt(""),
    spaced: spelt(" "),
    capitals: (name) => {
      const syllables = syllablesOf(name);
      return syllables?.map((it) => `${it.slice(0, 1).toUpperCase()}${it.slice(1)}`).join("");
    },
  },
};

function spelt(between: string): Way {
  return (name) => syllablesOf(name)?.join(between);
}

function syllablesOf(name: string): string[] | undefined {
  const syllables = charactersOf(name).map((it) => READ_AS.get(it));
  return syllables.every((it) => it !== undefined) ? syllables : undefined;
}
