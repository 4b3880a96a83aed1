import { isHanzi, isPlainLatin, letterCount } from "../disguises/letters.js";
import type { Framed, Operator } from "../disguises/operator.js";
import { plainKey } from "../marks/mark.js";
import type { SeededRandom } from "../random.js";
import { type Half, halfOf } from "./halves.js";

/** A disguised sign in a title. */
export interface Row {
  readonly operator: string;
  readonly way: string;
  readonly mark: number;
  readonly name: string;
  readonly title: string;
  /** Where the sign stands in the title, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface RowMaterial {
  /** Names, each with the number of its mark; in the half already. */
  readonly names: readonly { readonly mark: number; readonly name: string }[];
  /** In the half already. */
  readonly titles: readonly string[];
  /** What means something by itself: marks in lower case and their plain keys, words of titles. */
  readonly taken: ReadonlySet<string>;
}

/** Tries without a row, after which an operator has no more of them. */
const PATIENCE = 20_000;

/** Up to `count` different rows of one operator. */
export function rowsOf(
  operator: Operator,
  { names, titles, taken }: RowMaterial,
  half: Half,
  count: number,
  random: SeededRandom,
): Row[] {
  const fitting = names.filter(({ name }) => fits(operator, name));
  const ways = Object.entries(operator.ways).filter(
    ([way]) => !operator.waysAreAList || halfOf("way", `${operator.name} ${way}`) === half,
  );
  const rows = new Map<string, Row>();
  if (fitting.length === 0 || ways.length === 0) return [];
  for (let left = PATIENCE + count; left > 0 && rows.size < count; left -= 1) {
    const { mark, name } = random.pick(fitting);
    const [way, write] = random.pick(ways);
    const written = write(name, random);
    if (written === undefined) continue;
    const framed = typeof written === "string" ? { before: "", sign: written, after: "" } : written;
    if (isTaken(framed.sign, name, taken)) continue;
    const row = {
      operator: operator.name,
      way,
      mark,
      name,
      ...place(framed, random.pick(titles), random),
    };
    rows.set(row.title, row);
  }
  return [...rows.values()];
}

/** A slip that gives another mark, or a word, hides nothing. */
function isTaken(sign: string, name: string, taken: ReadonlySet<string>): boolean {
  return [plainKey, (it: string) => it.toLowerCase()].some(
    (keyOf) => keyOf(sign) !== keyOf(name) && taken.has(keyOf(sign)),
  );
}

function fits({ script, least }: Operator, name: string): boolean {
  if (letterCount(name) < (isHanzi(name) ? Math.min(least, 3) : least)) return false;
  if (script === "hanzi") return isHanzi(name);
  return isPlainLatin(name) || (script === "either" && isHanzi(name));
}

/** Puts a sign where a word may begin: at a space, or, in a title without spaces, at its beginning or end. */
function place(
  { before, sign, after }: Framed,
  title: string,
  random: SeededRandom,
): Pick<Row, "title" | "start" | "end"> {
  const gaps = [0, ...[...title.matchAll(/ /g)].map((it) => it.index + 1), title.length];
  const at = random.pick(gaps);
  const head = title.slice(0, at);
  const tail = title.slice(at);
  const tight = /\p{Script=Han}/u.test(title) && /\p{Script=Han}/u.test(sign);
  const lead = head === "" || head.endsWith(" ") || tight ? head : `${head} `;
  const start = lead.length + before.length;
  const whole = `${lead}${before}${sign}${after}`;
  return {
    title: tail === "" ? whole : `${whole}${tight ? "" : " "}${tail}`,
    start,
    end: start + sign.length,
  };
}
