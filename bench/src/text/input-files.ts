import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPlainLatin, letterCount } from "../disguises/letters.js";
import { OPERATORS } from "../disguises/operators.js";
import { type Mark, signsOf } from "../marks/mark.js";
import { marks as marksOf } from "../marks/marks.js";
import { SeededRandom } from "../random.js";
import { titlesOf } from "../titles/titles.js";

const SEED = 77_321;
/** Shares of titles; most name no mark that anybody looks for. */
const WITH_MARK = 0.3;
const DISGUISED = 0.08;

export interface InputFiles {
  readonly signs: ReadonlyMap<number, { readonly json: string; readonly text: string }>;
  readonly titles: string;
  /** UTF-16 code units of a title, on average. */
  readonly titleLength: number;
}

/** Signs for each number of marks, as JSON lines and as plain lines, and titles that name some of them. */
export function writeInputFiles(
  folder: string,
  sizes: readonly number[],
  titleCount: number,
): InputFiles {
  const marks = marksOf(Math.max(...sizes));
  const signs = new Map(
    sizes.map((size) => {
      const chosen = [...signsOf(marks.slice(0, size))];
      const paths = {
        json: join(folder, `signs-${size}.ndjson`),
        text: join(folder, `signs-${size}.txt`),
      };
      writeFileSync(paths.json, chosen.map((it) => `${JSON.stringify(it)}\n`).join(""));
      writeFileSync(paths.text, chosen.map(({ text }) => `${text}\n`).join(""));
      return [size, paths];
    }),
  );
  const titles = titlesNaming(marks.slice(0, Math.min(...sizes)), titleCount);
  const path = join(folder, "titles.txt");
  writeFileSync(path, titles.map((title) => `${title}\n`).join(""));
  const titleLength = titles.reduce((sum, { length }) => sum + length, 0) / titles.length;
  return { signs, titles: path, titleLength };
}

/** Titles of which some name a mark, plainly or disguised: the same for every number of marks. */
function titlesNaming(marks: readonly Mark[], count: number): string[] {
  const random = new SeededRandom(SEED);
  return titlesOf([], count, SEED).map((title) => {
    const kind = random.next();
    if (kind >= DISGUISED + WITH_MARK) return title;
    const { text } = random.pick(marks);
    return `${kind < DISGUISED ? disguised(text, random) : text} ${title}`;
  });
}

function disguised(name: string, random: SeededRandom): string {
  const fitting = OPERATORS.filter(
    ({ script, least }) => script !== "hanzi" && isPlainLatin(name) && letterCount(name) >= least,
  );
  if (fitting.length === 0) return name;
  const written = random.pick(Object.values(random.pick(fitting).ways))(name, random);
  if (written === undefined || typeof written === "string") return written ?? name;
  return `${written.before}${written.sign}${written.after}`;
}
