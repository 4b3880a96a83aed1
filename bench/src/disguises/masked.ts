import { charactersOf, isHanzi, letterPlaces, replaceAt, some } from "./letters.js";
import type { Operator, Way } from "./operator.js";

const MASKS: Readonly<Record<string, string>> = {
  ...{
    star: "*",
    hash: "#",
    circle: "○",
    "black circle": "●",
    "large circle": "◯",
    "heavy star": "✱",
  },
  ...{
    cross: "✖",
    "white star": "☆",
    "black star": "★",
    square: "□",
    "black square": "■",
    underscore: "_",
  },
  ...{ question: "?", caret: "^", "ideographic zero": "〇", "reference mark": "※", heart: "♡" },
  ...{ fire: "🔥", star2: "⭐", shoe: "👟", gem: "💎", "red heart": "❤️", tilde: "~" },
};

/** Signs in place of letters; the first letter stays, and enough of the others to be read. */
export const masked: Operator = {
  name: "masked",
  script: "either",
  least: 4,
  waysAreAList: true,
  ways: Object.fromEntries(
    Object.entries(MASKS).map(([kind, mask]): [string, Way] => [
      kind,
      (name, random) => {
        const letters = letterPlaces(charactersOf(name));
        // The last letter is masked rarely: what remains could be the beginning of much else.
        const open = random.chance(0.15) ? letters.slice(1) : letters.slice(1, -1);
        const most = isHanzi(name) ? 1 : letters.length >= 6 ? 2 : 1;
        return replaceAt(name, some(open, random.whole(1, most), random), () => mask);
      },
    ]),
  ),
};
