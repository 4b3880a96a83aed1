import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { simplifiedForms } from "../characters/hanzi.js";
import { PACKAGES, readSource, sourceFolder } from "../sources.js";

type Pinyin = (text: string, options: object) => string[];

/** Of a hanzi's readings those that at least one in so many of its uses has. */
const ONE_IN = 25;
const MOST = 3;

/** The hanzi of each syllable, main readings and lesser ones apart, both in the order of their codes. */
export interface Read {
  readonly main: string[];
  readonly lesser: string[];
}

/**
 * How simplified hanzi that occur in words are read, without tones, by syllable. Which of several
 * readings count is learnt from the words of jieba's dictionary, each as often as it is used.
 */
export async function syllableReadings(): Promise<Map<string, Read>> {
  const pinyin = await loadPinyin();
  const read = (text: string): string[] =>
    pinyin(text, { toneType: "none", v: true, type: "array" });
  const folded = simplifiedForms();
  const uses = new Map<string, Map<string, number>>();
  for (const { word, frequency } of words()) {
    const syllables = read(word);
    for (const [k, hanzi] of [...word].entries()) {
      const its = uses.get(hanzi) ?? new Map<string, number>();
      const syllable = syllables[k] ?? "";
      its.set(syllable, (its.get(syllable) ?? 0) + frequency);
      uses.set(hanzi, its);
    }
  }
  const bySyllable = new Map<string, Read>();
  for (const hanzi of [...uses.keys()].sort(byCode)) {
    if (folded.has(hanzi.codePointAt(0) as number)) continue;
    for (const [place, syllable] of readingsOf(uses.get(hanzi) ?? new Map()).entries()) {
      const all = bySyllable.get(syllable) ?? { main: [], lesser: [] };
      (place === 0 ? all.main : all.lesser).push(hanzi);
      bySyllable.set(syllable, all);
    }
  }
  return new Map([...bySyllable].sort(([a], [b]) => byCode(a, b)));
}

function readingsOf(uses: ReadonlyMap<string, number>): string[] {
  const all = [...uses.values()].reduce((sum, count) => sum + count, 0);
  return [...uses]
    .filter(([syllable, count]) => isSyllable(syllable) && count * ONE_IN >= all)
    .sort(([a, one], [b, other]) => other - one || byCode(a, b))
    .slice(0, MOST)
    .map(([syllable]) => syllable);
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** Interjections without a vowel are no part of any name. */
function isSyllable(syllable: string): boolean {
  return /^[a-z]*[aeiouv][a-z]*$/.test(syllable);
}

function words(): { word: string; frequency: number }[] {
  return readSource(PACKAGES.jieba, "dict.txt")
    .split("\n")
    .map((line) => line.split(" "))
    .map(([word = "", frequency]) => ({ word, frequency: Number(frequency) }))
    .filter(({ word }) => /^[\u4e00-\u9fff]+$/.test(word));
}

/** Imported by its place, so that the rest of the generator can be loaded where it is not installed. */
async function loadPinyin(): Promise<Pinyin> {
  const entry = pathToFileURL(join(sourceFolder(PACKAGES.pinyin), "dist/index.mjs")).href;
  return ((await import(entry)) as { pinyin: Pinyin }).pinyin;
}
