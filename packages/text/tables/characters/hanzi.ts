import { PACKAGES, readSource } from "../sources.js";

export interface Simplified {
  readonly to: number;
  /** The character is no simplified one, so that it shows a traditional (or Japanese) spelling. */
  readonly traditional: boolean;
}

/** In fewer words than this a character is a slip of the simplified word list. */
const IN_USE = 5;

/** Japanese forms of which OpenCC gives only the old Japanese form, and a Chinese one no reader misses. */
const MORE = "郷乡 鄕乡 闘斗 鬭斗 鉱矿 鑛矿 渋涩 澁涩 挙举 擧举 桝升 枡升 弁辨 読读 沢泽";

/** Each hanzi that is not simplified, with its commonest simplified form, one for one. */
export function simplifiedForms(): Map<number, Simplified> {
  const used = wordsByHanzi();
  const isUsed = (character: string): boolean => (used.get(character) ?? 0) >= IN_USE;
  const forms = new Map<string, { to: string; traditional: boolean }>();
  const toSimplified = (character: string): string => forms.get(character)?.to ?? character;
  const add = (from: string, to: string, traditional = true): void => {
    if (from !== to && inPlane0(from) && inPlane0(to) && !forms.has(from))
      forms.set(from, { to, traditional });
  };

  for (const [from, candidates] of pairs("TSCharacters")) {
    add(from, candidates[0] as string, !candidates.includes(from));
  }
  for (const pair of MORE.split(" ")) add(pair[0] as string, pair[1] as string);
  for (const [modern, old] of pairs("JPShinjitaiCharacters")) {
    const to = toSimplified(old[0] as string);
    if (!isUsed(modern)) add(modern, to);
    else if (!isUsed(old[0] as string)) add(old[0] as string, toSimplified(modern));
  }
  for (const file of ["TWVariants", "HKVariants"]) {
    for (const [common, variants] of pairs(file)) {
      for (const variant of variants) if (!isUsed(variant)) add(variant, toSimplified(common));
    }
  }
  return new Map(
    [...forms].map(([from, { traditional }]) => [
      from.codePointAt(0) as number,
      { to: last(from, forms).codePointAt(0) as number, traditional },
    ]),
  );
}

/** The end of a chain of forms, so that folding twice changes nothing. */
function last(from: string, forms: ReadonlyMap<string, { to: string }>): string {
  let to = from;
  for (let next = forms.get(to); next !== undefined; next = forms.get(to)) to = next.to;
  return to;
}

function pairs(file: string): [string, string[]][] {
  return readSource(PACKAGES.openCc, `data/${file}.txt`)
    .split("\n")
    .filter((line) => line.includes("\t") && !line.startsWith("#"))
    .map((line) => {
      const [from, to] = line.trim().split("\t") as [string, string];
      return [from, to.split(" ")];
    });
}

function wordsByHanzi(): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of readSource(PACKAGES.jieba, "dict.txt").split("\n")) {
    for (const character of line.split(" ")[0] as string)
      words.set(character, (words.get(character) ?? 0) + 1);
  }
  return words;
}

function inPlane0(character: string): boolean {
  return character.length === 1;
}
