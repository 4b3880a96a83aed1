import { plainKey } from "../marks/mark.js";

/** Words that one name may have. */
const WORDS = 5;
/** Hanzi that one name may have. */
const HANZI = 10;

/** Whether a title names a mark by whole words, as registered but for case, accents and what joins the words. */
export function namesPlainly(title: string, keys: ReadonlySet<string>): boolean {
  const words = (title.normalize("NFKC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(plainKey);
  return words.some((_, from) => {
    for (let to = from + 1; to <= Math.min(words.length, from + WORDS); to += 1) {
      const joined = words.slice(from, to).join("");
      if (
        [joined, joined.replace(/e?s$/, ""), joined.replace(/s$/, "")].some((it) => keys.has(it))
      ) {
        return true;
      }
    }
    return namesInHanzi(words[from] ?? "", keys);
  });
}

/** Hanzi have no spaces between words: each stretch of them may be a name. */
function namesInHanzi(word: string, keys: ReadonlySet<string>): boolean {
  if (!/\p{Script=Han}/u.test(word)) return false;
  for (let from = 0; from < word.length; from += 1) {
    for (let to = from + 2; to <= Math.min(word.length, from + HANZI); to += 1) {
      if (keys.has(word.slice(from, to))) return true;
    }
  }
  return false;
}
