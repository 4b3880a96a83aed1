import { OPERATORS } from "../match/form.js";
import { createEncoder } from "../skeleton/encode.js";
import { How } from "../skeleton/skeleton.js";
import { withRoom } from "./growing.js";
import type { Sign } from "./sign.js";
import { Dress, SignFlag } from "./sign-index.js";

/** Longest sign that is watched, in symbols; of a longer one the beginning is. */
const SIGN_LIMIT = 120;

/** Signs in the order in which they came; the fields are those of `SignTable`. */
export interface GatheredSigns {
  count: number;
  readonly texts: string[];
  mark: Uint32Array;
  flags: Uint16Array;
  from: Uint32Array;
  fine: Uint16Array;
  shape: Uint16Array;
  dress: Uint8Array;
}

/** Encodes every way in which a sign may be written. One without a letter, digit or hanzi is left out. */
export function gatherSigns(signs: Iterable<Sign>): GatheredSigns {
  const all: GatheredSigns = {
    count: 0,
    texts: [],
    mark: new Uint32Array(1024),
    flags: new Uint16Array(1024),
    from: new Uint32Array(1024),
    fine: new Uint16Array(8192),
    shape: new Uint16Array(8192),
    dress: new Uint8Array(8192),
  };
  const encode = createEncoder({ registered: true });
  for (const sign of signs) {
    const flags = flagsOf(sign);
    for (const text of writings(sign.text)) add(all, sign.mark, flags, text, encode(text));
  }
  return all;
}

function add(
  all: GatheredSigns,
  mark: number,
  flags: number,
  text: string,
  { length, fine, shape, how, gap }: ReturnType<ReturnType<typeof createEncoder>>,
): void {
  if (length === 0) return;
  const sign = all.count++;
  const begin = all.from[sign];
  const end = begin + Math.min(length, SIGN_LIMIT);
  all.mark = withRoom(all.mark, sign, Uint32Array);
  all.flags = withRoom(all.flags, sign, Uint16Array);
  all.from = withRoom(all.from, sign + 1, Uint32Array);
  all.fine = withRoom(all.fine, end, Uint16Array);
  all.shape = withRoom(all.shape, end, Uint16Array);
  all.dress = withRoom(all.dress, end, Uint8Array);
  all.texts.push(text);
  all.mark[sign] = mark;
  all.flags[sign] = flags;
  all.from[sign + 1] = end;
  for (let at = begin, i = 0; at < end; at++, i++) {
    all.fine[at] = fine[i];
    all.shape[at] = shape[i];
    all.dress[at] = gap[i] | dressOf(how[i] as number);
  }
}

function dressOf(how: number): number {
  return (
    (how & How.Traditional ? Dress.Traditional : 0) |
    (how & How.Leet ? Dress.Leet : 0) |
    (how & How.Look ? Dress.Look : 0) |
    (how & How.FaintLook ? Dress.FaintLook : 0)
  );
}

function flagsOf({ alias, off = [] }: Sign): number {
  let flags: number = alias ? SignFlag.Alias : 0;
  for (const operator of off) flags |= 1 << OPERATORS.indexOf(operator);
  return flags;
}

/** A sign as registered, with its ampersand spelt out, and with a space for a sign that is also a letter (media@home). */
function writings(text: string): readonly string[] {
  if (!/[&@$!|+#]/.test(text)) return [text];
  const ampersand = text.replace(/(?<=\p{L}{2})\s*&\s*(?=\p{L}{2})/gu, " and ");
  const at = text.replace(/(?<=\p{L})[@$!|+#](?=\p{L})/gu, " ");
  return [...new Set([text, ampersand, at])];
}
