import type { Draw } from "../../src/budget/draw.js";

const LEET: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5" };
const LOOKS: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", p: "р", x: "х" };

/** Writes a sign as one does who does not want machines to read it. */
export function disguise(sign: string, draw: Draw): string {
  const way = draw.below(4);
  if (/\p{Script=Han}/u.test(sign) || way === 0) return [...sign].join(way % 2 === 0 ? "." : " ");
  if (way === 1) return swap(sign, LEET, draw);
  if (way === 2) return swap(sign, LOOKS, draw);
  const at = 1 + draw.below(sign.length - 2);
  return `${sign.slice(0, at)}*${sign.slice(at + 1)}`;
}

function swap(sign: string, table: Readonly<Record<string, string>>, draw: Draw): string {
  let swapped = false;
  const letters = [...sign].map((letter) => {
    const other = table[letter];
    if (other === undefined || (swapped && draw.chance(0.5))) return letter;
    swapped = true;
    return other;
  });
  return letters.join("");
}
