import { isPlain } from "./form.js";
import type { SignMatch } from "./sign-match.js";

/** A plain sign this sure settles what the characters under it are. */
const SURE = 0.9;

/**
 * Keeps, of matches that lie over one another, those that explain the text best: of one mark the
 * surest and longest; a disguise gives way to another mark that stands there plainly.
 */
export function resolve(matches: SignMatch[]): SignMatch[] {
  if (matches.length < 2) return matches;
  const sorted = [...matches].sort((a, b) => a.from - b.from || a.to - b.to || a.mark - b.mark);
  const kept: SignMatch[] = [];
  // Only matches that hang together by overlaps can displace one another.
  for (let at = 0; at < sorted.length; ) {
    let end = at + 1;
    let reach = (sorted[at] as SignMatch).to;
    while (end < sorted.length && (sorted[end] as SignMatch).from < reach) {
      reach = Math.max(reach, (sorted[end] as SignMatch).to);
      end++;
    }
    kept.push(...resolveGroup(sorted.slice(at, end)));
    at = end;
  }
  // Under a right-to-left override the symbols stand in another order than the text.
  return kept.sort(inText);
}

function inText(a: SignMatch, b: SignMatch): number {
  return a.start - b.start || a.end - b.end || a.mark - b.mark;
}

function resolveGroup(matches: SignMatch[]): SignMatch[] {
  if (matches.length < 2) return matches;
  const ranked = matches.sort(
    (a, b) =>
      rank(b) - rank(a) || a.start - b.start || a.mark - b.mark || (a.sign < b.sign ? -1 : 1),
  );
  const kept: SignMatch[] = [];
  // By the symbols they lie over: a text that says one thing a thousand times has a thousand matches.
  const over = new Map<number, SignMatch[]>();
  for (const match of ranked) {
    if (isDisplaced(match, over)) continue;
    kept.push(match);
    for (let at = match.from; at < match.to; at++) {
      const others = over.get(at);
      if (others === undefined) over.set(at, [match]);
      else others.push(match);
    }
  }
  return kept;
}

function isDisplaced(match: SignMatch, over: ReadonlyMap<number, readonly SignMatch[]>): boolean {
  for (let at = match.from; at < match.to; at++) {
    for (const better of over.get(at) ?? []) if (displaces(better, match)) return true;
  }
  return false;
}

/** Plain before disguised, long before short. */
function rank(match: SignMatch): number {
  return (match.to - match.from) * match.confidence * (isPlain(match.form) ? 1.5 : 1);
}

function displaces(better: SignMatch, match: SignMatch): boolean {
  if (better.mark === match.mark) return true;
  if (isPlain(match.form)) {
    // Hanzi run together: the longer name is the one that was written.
    return (
      isPlain(better.form) &&
      better.from <= match.from &&
      better.to >= match.to &&
      better.to - better.from > match.to - match.from &&
      match.insideWord
    );
  }
  const longer = better.to - better.from > match.to - match.from;
  if (better.confidence < SURE || !(isPlain(better.form) || longer)) return false;
  const shared = Math.min(better.to, match.to) - Math.max(better.from, match.from);
  return shared * 2 > match.to - match.from;
}
