import { SYLLABLES } from "./generated/syllables-data.js";

/** How hanzi are read, without tones. */
export interface Syllables {
  /** The syllable of each number, in Latin letters (ü is v); numbers begin at 1. */
  readonly names: readonly string[];
  /** Numbers of a hanzi's readings, the main one first: `READINGS` places for each from `FIRST_HANZI` on, 0 where there are no more. */
  readonly readings: Uint16Array;
}

/** The block of hanzi that names are written in. */
export const FIRST_HANZI = 0x4e00;
export const LAST_HANZI = 0x9fff;
/** A hanzi has at most so many readings. */
export const READINGS = 3;

let syllables: Syllables | undefined;

export function loadSyllables(): Syllables {
  syllables ??= unpack();
  return syllables;
}

/** A line is a syllable, the hanzi mainly read so, a slash and those that also are. */
function unpack(): Syllables {
  const names = [""];
  const readings = new Uint16Array((LAST_HANZI - FIRST_HANZI + 1) * READINGS);
  const lines = SYLLABLES.split("\n");
  for (const [k, line] of lines.entries()) {
    const end = line.search(/[^a-z]/);
    names.push(line.slice(0, end));
    for (let at = end; at < line.length && line[at] !== "/"; at++) add(line, at, k + 1);
  }
  for (const [k, line] of lines.entries()) {
    const slash = line.indexOf("/");
    for (let at = slash + 1; slash >= 0 && at < line.length; at++) add(line, at, k + 1);
  }
  return { names, readings };

  function add(line: string, at: number, syllable: number): void {
    let place = (line.charCodeAt(at) - FIRST_HANZI) * READINGS;
    while (readings[place] !== 0) place++;
    readings[place] = syllable;
  }
}

export function isHanzi(symbol: number): boolean {
  return symbol >= FIRST_HANZI && symbol <= LAST_HANZI;
}

/** Whether one of a hanzi's readings is the syllable. */
export function isReadAs({ readings }: Syllables, hanzi: number, syllable: number): boolean {
  const place = (hanzi - FIRST_HANZI) * READINGS;
  return (
    readings[place] === syllable ||
    readings[place + 1] === syllable ||
    readings[place + 2] === syllable
  );
}
