import { CharacterKind, FoldEvidence, LookStrength } from "../../src/tables/character-table.js";
import { STRONG_LOOKS, WEAK_LOOKS } from "../data/looks.js";
import { PACKAGES, readSource } from "../sources.js";
import { createFold, type Fold } from "./fold.js";
import { kindOf } from "./kind.js";
import { lettersByLine } from "./letter-lines.js";
import { categoryOf, codesOf, isAsciiSymbol } from "./unicode.js";

export interface Look {
  readonly letter: number;
  readonly strength: LookStrength;
}

const NO_LOOK: Look = { letter: 0, strength: LookStrength.None };

/**
 * Decimal digits of other scripts that UTS #39, or our own lists, take for a letter, and not for the one that reads
 * as their own value.
 */
export function digitsDrawnAsLetters(): Set<number> {
  const fold = createFold(new Set());
  const drawn = new Set<number>();
  for (const [code, prototype] of prototypes()) {
    if (categoryOf(code) !== "Nd" || code < 128) continue;
    const [letter] = fold(prototype.codePointAt(0) as number).symbols as [number];
    const [digit] = fold(code).symbols as [number];
    const sameShape =
      (letter === 111 && digit === 48) || ((letter === 108 || letter === 105) && digit === 49);
    if (letter >= 97 && letter <= 122 && !sameShape) drawn.add(code);
  }
  for (const lines of [STRONG_LOOKS, WEAK_LOOKS]) {
    for (const code of lettersByLine(lines).keys()) {
      if (categoryOf(code) === "Nd") drawn.add(code);
    }
  }
  return drawn;
}

export function createLook(fold: Fold): (code: number) => Look {
  const listed = new Map<number, Look>();
  for (const [code, prototype] of prototypes()) {
    const look = lookOfPrototype(code, prototype, fold);
    if (look !== undefined) listed.set(code, look);
  }
  const weak = lettersByLine(WEAK_LOOKS);
  const strong = lettersByLine(STRONG_LOOKS);
  for (const code of weak.keys()) {
    if (strong.has(code))
      throw new Error(
        `${String.fromCodePoint(code)} looks like a letter both weakly and strongly.`,
      );
  }
  for (const [code, [letter]] of weak)
    listed.set(code, { letter: letter as number, strength: LookStrength.Weak });
  for (const [code, [letter]] of strong)
    listed.set(code, { letter: letter as number, strength: LookStrength.Strong });

  const find = (code: number): Look | undefined => {
    const found = listed.get(code);
    if (found !== undefined) return found;
    const base = withoutAccent(code);
    if (base !== code) return find(base);
    const upper = String.fromCodePoint(code).toUpperCase().codePointAt(0) as number;
    return upper !== code && isSmallCapital(code) ? listed.get(upper) : undefined;
  };

  return (code) => {
    const { symbols } = fold(code);
    const isPlain = symbols.length > 1 || isAsciiSymbol(symbols[0] as number);
    if (kindOf(code) > CharacterKind.Hanzi || isPlain) return NO_LOOK;
    return find(code) ?? NO_LOOK;
  };
}

/** Strong where the prototype is a plain letter or small capital, weak where it is one with a stroke or mark. */
function lookOfPrototype(character: number, prototype: string, fold: Fold): Look | undefined {
  const [part, ...more] = codesOf(prototype).filter((code) => kindOf(code) <= CharacterKind.Hanzi);
  if (part === undefined || more.length > 0) return undefined;
  const { symbols, evidence } = fold(part);
  const [letter] = symbols as [number];
  if (symbols.length !== 1 || !isAsciiSymbol(letter)) return undefined;
  const isWhole = codesOf(prototype).length === 1 && (evidence & FoldEvidence.Accent) === 0;
  return {
    letter: letter === 108 && isUpperI(character) ? 105 : letter,
    strength: isWhole ? LookStrength.Strong : LookStrength.Weak,
  };
}

/** UTS #39 merges I and l; of letters with a lower case only the I looks so. */
function isUpperI(code: number): boolean {
  const character = String.fromCodePoint(code);
  return character.toLowerCase() !== character && !"ӀƖᏞⳐ".includes(character);
}

/** Lower-case letters of these scripts are drawn as small capitals. */
function isSmallCapital(code: number): boolean {
  return /[\p{sc=Cherokee}\p{sc=Coptic}]/u.test(String.fromCodePoint(code));
}

function withoutAccent(code: number): number {
  const [base, ...rest] = codesOf(String.fromCodePoint(code).normalize("NFKD"));
  return base !== undefined && rest.every((part) => kindOf(part) === CharacterKind.Invisible)
    ? base
    : code;
}

function prototypes(): [number, string][] {
  const data = JSON.parse(readSource(PACKAGES.confusables, "data.json")) as Record<string, string>;
  return Object.entries(data).map(([character, prototype]) => [
    character.codePointAt(0) as number,
    prototype,
  ]);
}
