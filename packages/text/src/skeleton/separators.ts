import { CharacterKind, loadCharacterTable } from "../tables/characters.js";
import { Gap } from "./gap.js";

const APOSTROPHES = "'’ʼ`´′＇";
const JOINTS = "-._·•‧・∙/\\&‐‑‒–—_＿－．／＆~";
const BREAKS = ',;:!?|()[]{}<>"“”«»。，、；：！？「」『』【】（）《》〈〉\n\r…';
/** Signs that stand for letters left out; emoji do too. Hyphens and dots only separate. */
const MASKS = "*＊✱✲✳⁎∗﹡#＃※…?？_＿~～•·●○◦◯〇⭕⬤∙⚫⚪×✕✖☆★✩✪□■◻◼▢▣▪▫◆◇♥♡❤^¤▮▯█░";

/** Where pictographs lie (Unicode emoji-data): nothing outside is asked. */
const PICTOGRAPHS: readonly (readonly [from: number, to: number])[] = [
  [0xa9, 0xaf],
  [0x2000, 0x3300],
  [0x1f000, 0x1fc00],
];

export const MaskKind = {
  No: 0,
  Mask: 1,
  /** A space, or something invisible: counts for nothing. */ Nothing: 2,
} as const;

export interface Separators {
  /** `Gap` that a code unit makes where it stands alone; `None` for invisible ones. */
  readonly gap: Uint8Array;
  /** `MaskKind` of a code point below 0x20000. */
  readonly mask: Uint8Array;
}

let built: Separators | undefined;

export function separators(): Separators {
  built ??= build();
  return built;
}

function build(): Separators {
  const gap = new Uint8Array(0x10000).fill(Gap.Symbol);
  for (let unit = 0; unit < 0x3001; unit++) {
    if (/\s/u.test(String.fromCharCode(unit))) gap[unit] = Gap.Space;
  }
  gap[0xfeff] = Gap.Space;
  for (const sign of APOSTROPHES) gap[sign.charCodeAt(0)] = Gap.Apostrophe;
  for (const sign of BREAKS) gap[sign.charCodeAt(0)] = Gap.Break;
  for (const sign of JOINTS) gap[sign.charCodeAt(0)] = Gap.Joint;
  const mask = new Uint8Array(0x20000);
  for (const [from, to] of PICTOGRAPHS) {
    for (let code = from; code < to; code++) {
      if (/\p{Extended_Pictographic}/u.test(String.fromCodePoint(code))) mask[code] = MaskKind.Mask;
    }
  }
  for (const sign of MASKS) mask[sign.codePointAt(0) as number] = MaskKind.Mask;
  mask[0x20] = MaskKind.Nothing;
  const { kind } = loadCharacterTable();
  for (let unit = 0; unit < gap.length; unit++) {
    if (kind[unit] !== CharacterKind.Invisible) continue;
    gap[unit] = Gap.None;
    mask[unit] = MaskKind.Nothing;
  }
  return { gap, mask };
}
