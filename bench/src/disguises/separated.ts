import { charactersOf, insertBetween, isHanzi } from "./letters.js";
import type { Operator, Way } from "./operator.js";

const SEPARATORS: Readonly<Record<string, string>> = {
  ...{ dot: ".", "middle dot": "·", "one dot leader": "․", bullet: "•", "ideographic stop": "。" },
  ...{ hyphen: "-", dash: "–", "non-breaking hyphen": "‑", minus: "−", underscore: "_" },
  ...{ slash: "/", bar: "|", backslash: "\\", comma: ",", colon: ":", semicolon: ";", plus: "+" },
  ...{ tilde: "~", caret: "^", quote: '"', apostrophe: "'", "ideographic comma": "、" },
  ...{ star: "*", "black star": "★", "white star": "☆", heart: "♥", "black circle": "●" },
  ...{
    diamond: "◆",
    fire: "🔥",
    sparkles: "✨",
    "red heart": "❤️",
    gem: "💎",
    "four-leaf clover": "🍀",
  },
};

const SPACES: Readonly<Record<string, string>> = {
  space: " ",
  "no-break space": "\u00a0",
  "thin space": "\u2009",
  "ideographic space": "\u3000",
  "en space": "\u2002",
  "narrow no-break space": "\u202f",
};

/** Something visible between the letters: between all, or, for what is no space, in one or two places. */
export const separated: Operator = {
  name: "separated",
  script: "either",
  least: 4,
  waysAreAList: true,
  ways: {
    ...mapWays(SEPARATORS, (separator) => (name, random) => {
      if (random.chance(0.65)) return withAll(name, separator, separator);
      return insertBetween(name, separator, random.whole(1, 2), random);
    }),
    ...mapWays(SPACES, (space) => (name) => withAll(name, space, space.repeat(2))),
    "one space": (name, random) =>
      isHanzi(name) ? undefined : insertBetween(name, " ", 1, random),
    brackets: (name, random) => {
      const [open, close] = random.pick(["[]", "()", "【】", "<>", "「」"]).split("");
      const inner = charactersOf(name.replaceAll(" ", ""));
      return { before: open ?? "", sign: inner.join(`${close}${open}`), after: close ?? "" };
    },
  },
};

function withAll(name: string, separator: string, betweenWords: string): string {
  return name
    .split(" ")
    .map((word) => charactersOf(word).join(separator))
    .join(betweenWords);
}

function mapWays(
  signs: Readonly<Record<string, string>>,
  way: (sign: string) => Way,
): Record<string, Way> {
  return Object.fromEntries(Object.entries(signs).map(([name, sign]) => [name, way(sign)]));
}
