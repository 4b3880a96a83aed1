const LOOKS: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  x: "х",
  i: "і",
};
const LEET: Readonly<Record<string, string>> = { o: "0", e: "3", a: "4", i: "1", s: "5", t: "7" };
const HANZI = /\p{Script=Han}/u;

type Make = (text: string, letters: readonly string[]) => string;

/** How a mark looks in each disguise; what none can be made of gives the mark itself back. */
const MAKERS: Readonly<Record<string, Make>> = {
  confusable: (text) => exchanged(text, LOOKS),
  leet: (text) => exchanged(text, LEET),
  separated: (_text, letters) => letters.filter((letter) => letter !== " ").join("."),
  repeated: (text, letters) =>
    HANZI.test(text) ? text : replaced(letters, middleOf(letters), (letter) => letter + letter),
  typo: (text, letters) => {
    const at = middleOf(letters);
    return HANZI.test(text) ? text : replaced(letters, at, (letter) => letters[at + 1] + letter, 2);
  },
  masked: (_text, letters) => replaced(letters, middleOf(letters), () => "*"),
  embedded: (text) => (/[\s\p{Script=Han}]/u.test(text) ? text : `best${text.toLowerCase()}shop`),
  initial: (_text, letters) => `${letters[0] ?? ""}～`,
};

/** The mark in a disguise, as an example; `null` where none is to be had so simply. */
export function disguiseExample(way: string, text: string): string | null {
  const letters = [...text];
  const made = letters.length < 2 ? text : MAKERS[way]?.(text, letters);
  return made === undefined || made === text ? null : made;
}

/** The first letter that has another in its place, beyond the first where that is possible. */
function exchanged(text: string, others: Readonly<Record<string, string>>): string {
  const letters = [...text];
  const places = [...letters.keys()].filter((at) => other(letters[at]) !== undefined);
  const place = places.find((at) => at > 0) ?? places[0];
  return place === undefined ? text : replaced(letters, place, (letter) => other(letter) ?? letter);
  function other(letter = ""): string | undefined {
    return others[letter.toLowerCase()];
  }
}

function middleOf(letters: readonly string[]): number {
  const middle = Math.floor((letters.length - 1) / 2);
  return letters[middle] === " " ? middle - 1 : middle;
}

function replaced(
  letters: readonly string[],
  at: number,
  by: (letter: string) => string,
  count = 1,
): string {
  const [before, after] = [letters.slice(0, at), letters.slice(at + count)];
  return [...before, by(letters[at] ?? ""), ...after].join("");
}
