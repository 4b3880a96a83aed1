import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { type CodedText, emptyCodedText, Side } from "./coded-text.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_NONE = Gap.None;
const HOW_AMBIGUOUS = How.Ambiguous;
const HOW_UNSPACED = How.Unspaced;
const HOW_SECOND_LOOK = How.SecondLook;
const HOW_UPPER = How.Upper;
const SIDE_DIGRAPH = Side.Digraph;
const SIDE_SECOND_LOOK = Side.SecondLook;
const SIDE_SKIP = Side.Skip;

/** Looks up the codes of all symbols, and notes where a text can be read in more than one way. */
export function codeText(coded: CodedText, text: Skeleton, alphabet: Uint16Array): void {
  const { length, shape, fine, how, gap } = text;
  if (coded.code.length < length) Object.assign(coded, emptyCodedText(text.shape.length));
  const { code, side, merged, skipTo } = coded;
  let runEnd = 0;
  for (let at = 0; at < length; at++) {
    const itsShape = shape[at];
    const itsHow = how[at];
    code[at] = alphabet[itsShape];
    let sides = itsHow & HOW_SECOND_LOOK ? SIDE_SECOND_LOOK : 0;
    if (itsHow & HOW_AMBIGUOUS) {
      sides |= SIDE_SKIP;
      skipTo[at] = at + 1;
    } else if (gap[at] === GAP_NONE && at > 0 && fine[at] === fine[at - 1]) {
      if (runEnd <= at) runEnd = endOfRun(text, at);
      // Every hanzi begins something: a row of them is not passed over again and again.
      if ((itsHow & HOW_UNSPACED) === 0 || runEnd - at <= HANZI_RUN) sides |= SIDE_SKIP;
      skipTo[at] = runEnd;
    }
    if (itsShape === R || itsShape === I || itsShape === V || itsShape === C) {
      merged[at] = digraph(text, at);
      if (merged[at] !== 0) sides |= SIDE_DIGRAPH;
    }
    side[at] = sides;
  }
}

/** A hanzi repeated more often than this is no slip of a name. */
const HANZI_RUN = 3;

/** The end of the symbols that repeat the one at a place. */
function endOfRun({ fine, gap, length }: Skeleton, from: number): number {
  let to = from + 1;
  while (to < length && gap[to] === GAP_NONE && fine[to] === fine[from]) to++;
  return to;
}

const R = unit("r");
const N = unit("n");
const M = unit("m");
const V = unit("v");
const W = unit("w");
const C = unit("c");
const I = unit("i");
const U = unit("u");
const D = unit("d");
const K = unit("k");

/** The shape that two neighbouring letters make together, or 0: rn and ln are read as m, vv as w, ii as u, cl as d, lc as k. */
function digraph({ shape, fine, how, gap, length }: Skeleton, at: number): number {
  if (at + 1 >= length || gap[at + 1] !== GAP_NONE) return 0;
  const one = shape[at];
  const two = shape[at + 1];
  if (one === R) return two === N ? M : 0;
  if (one === V) return two === V ? W : 0;
  if (one === C) return two === I && isUpright(fine[at + 1], how[at + 1]) ? D : 0;
  if (fine[at] === I) {
    const small = ((how[at] | how[at + 1]) & HOW_UPPER) === 0;
    return small && two === I && fine[at + 1] === I ? U : 0;
  }
  return two === N ? M : two === C ? K : 0;
}

/** A bare stroke: l, 1, | or a capital I, but no i with its dot. */
function isUpright(fine: number, how: number): boolean {
  return fine !== I || (how & HOW_UPPER) !== 0;
}

function unit(letter: string): number {
  return letter.charCodeAt(0);
}
