import { SeededRandom } from "../random.js";
import { listedMarks } from "./listed-marks.js";
import { type Mark, plainKey } from "./mark.js";
import { NameChain } from "./name-chain.js";

const SEED = 41_007;
/** Share of hanzi names among the invented ones. */
const HANZI = 0.25;

/**
 * Real brands as far as the name-suggestion-index has them, then invented ones that read like those. The first
 * ones are the same however many are asked for.
 */
export function marks(count: number): Mark[] {
  const listed = listedMarks();
  if (count <= listed.length) return listed.slice(0, count);
  return [...listed, ...inventedMarks(listed, count - listed.length)];
}

function inventedMarks(listed: readonly Mark[], count: number): Mark[] {
  const names = listed.flatMap(({ text, aliases }) => [text, ...aliases]);
  const latin = new NameChain(
    names.filter((it) => /^[a-z ]{4,}$/i.test(it)),
    3,
  );
  const hanzi = new NameChain(
    names.filter((it) => /^\p{Script=Han}{2,6}$/u.test(it)),
    1,
  );
  const random = new SeededRandom(SEED);
  const taken = new Set(names.map(plainKey));
  const invented: Mark[] = [];
  while (invented.length < count) {
    const text = random.chance(HANZI) ? hanzi.invent(random, 6) : latin.invent(random, 18);
    const key = plainKey(text);
    const least = /\p{Script=Han}/u.test(text) ? 2 : 4;
    if (key.length < least || taken.has(key)) continue;
    taken.add(key);
    invented.push({ text, aliases: [] });
  }
  return invented;
}
