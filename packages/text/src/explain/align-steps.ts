import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import type { Atom } from "./atoms.js";
import { COST, madeOf } from "./costs.js";
import { foldingsOf, type Step, type StepKind } from "./step.js";

/** Whether a character with a second look is read as a letter of the sign; the engine is asked. */
export type ReadsAs = (written: string, own: string) => boolean;

/** How many atoms and letters of the sign a move passes, and what it is. */
interface Move {
  readonly kind: StepKind;
  readonly atoms: number;
  readonly letters: number;
  readonly cost: number;
}

/** Characters laid beside a sign at the most: the table grows with the product of both. */
const ATOM_LIMIT = 600;
const UNREACHED = 1 << 28;

/** Lays the characters of a piece beside the letters of a sign, at the least cost. */
export function alignSteps(atoms: readonly Atom[], sign: Skeleton, readsAs: ReadsAs): Step[] {
  const written = atoms.slice(0, ATOM_LIMIT);
  const width = sign.length + 1;
  const cost = new Int32Array((written.length + 1) * width).fill(UNREACHED);
  const moves: (Move | undefined)[] = new Array(cost.length);
  cost[0] = 0;
  for (let i = 0; i <= written.length; i++) {
    for (let j = 0; j <= sign.length; j++) {
      const so = cost[i * width + j] as number;
      for (const move of movesFrom(written, sign, i, j)) {
        const to = (i + move.atoms) * width + j + move.letters;
        if (so + move.cost >= (cost[to] as number)) continue;
        cost[to] = so + move.cost;
        moves[to] = move;
      }
    }
  }
  const steps: Step[] = [];
  let i = written.length;
  let j = sign.length;
  for (let move = moves[i * width + j]; move !== undefined; move = moves[i * width + j]) {
    i -= move.atoms;
    j -= move.letters;
    steps.push(stepOf(written, sign, i, j, move, readsAs));
  }
  return withEnding(steps.reverse());
}

/** An s behind the whole sign, with its apostrophe, is nobody's disguise. */
function withEnding(steps: Step[]): Step[] {
  const ending = steps.at(-1);
  if (ending?.kind !== "added" || ending.read !== "s") return steps;
  const before = steps.at(-2);
  const joined = before?.kind === "separator" && APOSTROPHE.test(before.written);
  return steps.map((step) =>
    step === ending || (joined && step === before) ? { ...step, kind: "ending" } : step,
  );
}

const APOSTROPHE = /^['’ʼ`´′＇]$/;

function movesFrom(atoms: readonly Atom[], sign: Skeleton, i: number, j: number): Move[] {
  const moves: Move[] = [];
  const add = (kind: StepKind, passed: number, letters: number, cost: number) =>
    moves.push({ kind, atoms: passed, letters, cost });
  const atom = atoms[i];
  const hasLetter = j < sign.length;
  if (hasLetter) add("missing", 0, 1, COST.missing);
  if (atom === undefined) return moves;
  if (atom.kind === "dropped") {
    add("dropped", 1, 0, 0);
    return moves;
  }
  if (atom.kind === "separator") {
    const own = j > 0 && hasLetter && sign.gap[j] !== Gap.None;
    add(own ? "own_separator" : "separator", 1, 0, own ? 0 : COST.separator);
    if (hasLetter && masks(atom)) add("masked", 1, 1, COST.masked);
    return moves;
  }
  const before = atoms[i - 1];
  const again = before?.kind === "symbol" && before.fine === atom.fine;
  add(again ? "repeated" : "added", 1, 0, again ? COST.repeated : COST.added);
  if (!hasLetter) return moves;
  const fine = sign.fine[j] as number;
  if (atom.fine === fine) add("same", 1, 1, 0);
  else if (atom.shape === sign.shape[j]) add("alike", 1, 1, COST.alike);
  else add("exchanged", 1, 1, COST.exchanged);
  const after = atoms[i + 1];
  if (after?.kind !== "symbol") return moves;
  if (madeOf(atom.fine, after.fine) === fine) add("alike", 2, 1, COST.digraph);
  if (j + 1 < sign.length && atom.fine === sign.fine[j + 1] && after.fine === fine)
    add("swapped", 2, 2, COST.swapped);
  return moves;
}

/** Stars, emoji and the like hide letters; a space or a comma does not. */
function masks({ written }: Atom): boolean {
  return !/[\s,;:!()[\]{}"'，。、；：！]/u.test(written);
}

function stepOf(
  atoms: readonly Atom[],
  sign: Skeleton,
  i: number,
  j: number,
  move: Move,
  readsAs: ReadsAs,
): Step {
  const own = ownText(sign, j, j + move.letters);
  const passed = atoms.slice(i, i + move.atoms);
  const written = passed.map((atom) => atom.written).join("");
  const read = passed
    .flatMap((atom) => (atom.kind === "symbol" ? [String.fromCharCode(atom.fine)] : []))
    .join("");
  const place = atoms[i] ?? atoms[i - 1];
  const start = (move.atoms > 0 || atoms[i] !== undefined ? place?.start : place?.end) ?? 0;
  const end = move.atoms > 0 ? Math.max(...passed.map((atom) => atom.end)) : start;
  const foldings = [...new Set(passed.flatMap(({ how }) => foldingsOf(how)))];
  const looked = move.kind === "exchanged" && written !== "" && readsAs(written, own);
  const lent =
    move.kind === "same" && (((atoms[i]?.how ?? 0) ^ (sign.how[j] as number)) & LENT) > 0;
  return { kind: looked || lent ? "alike" : move.kind, start, end, written, read, own, foldings };
}

/** A letter of another script, a traditional hanzi or a sign such as @ is the sign's letter only by its looks. */
const LENT = How.Look | How.FaintLook | How.Leet | How.Traditional;

function ownText({ text, start, end }: Skeleton, from: number, to: number): string {
  let own = "";
  for (let j = from; j < to; j++) {
    // A character that folds to several letters (ß) is given by them all.
    if (j === 0 || start[j] !== start[j - 1]) own += text.slice(start[j], end[j]);
  }
  return own;
}
