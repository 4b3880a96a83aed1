import { FIRST_HANZI, LAST_HANZI, loadSyllables, READINGS } from "../tables/syllables.js";

/** What a symbol says, beside the number of its syllable: together they decide whether a text is worth reading aloud. */
export const Voice = {
  /** A letter a to z: it says nothing by itself. */
  Letter: 1 << 14,
  /** A hanzi with more than one reading, the main one of which is given. */
  Several: 1 << 15,
} as const;

let voices: Uint16Array | undefined;

/** Of each symbol, the syllable and bits of `Voice`; 0 for what is neither hanzi nor letter. */
export function symbolVoices(): Uint16Array {
  voices ??= build();
  return voices;
}

function build(): Uint16Array {
  const { readings } = loadSyllables();
  const all = new Uint16Array(0x10000);
  for (let hanzi = FIRST_HANZI; hanzi <= LAST_HANZI; hanzi++) {
    const place = (hanzi - FIRST_HANZI) * READINGS;
    all[hanzi] = readings[place] | (readings[place + 1] === 0 ? 0 : Voice.Several);
  }
  for (let letter = 97; letter <= 122; letter++) all[letter] = Voice.Letter;
  return all;
}
