export interface CharacterNote {
  readonly at: number;
  /** The character, or a sign for one that shows nothing. */
  readonly shown: string;
  /** `U+0430` for what is not an ordinary Latin letter, digit or hanzi. */
  readonly code: string | null;
}

const ORDINARY = /^[\p{Script=Han}A-Za-z0-9 ]$/u;
const SHOWS_NOTHING = /^[\p{Cf}\p{Cc}\p{Zs}\p{Mn}]$/u;

/** Each character of a sign, so that a reader sees which are not what they seem. */
export function characterNotes(text: string): readonly CharacterNote[] {
  let at = 0;
  return [...text].map((character) => {
    const note = {
      at,
      shown: SHOWS_NOTHING.test(character) ? (character === " " ? "␠" : "◌") : character,
      code: ORDINARY.test(character) ? null : codePoint(character),
    };
    at += character.length;
    return note;
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
