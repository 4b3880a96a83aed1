/** A text and the mean probability of its characters, 0 when there is none. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/** Where words end, "none" mostly wins, and the space keeps a trace that it has nowhere else. */
const TRACE_IN_WORDS = 0.015;
const TRACE_IN_HANZI = 0.002;
const TRACE_AFTER_COLON = 0.002;
const TRACE_INSIDE = 0.05;
const HANZI = /^\p{Script=Han}$/u;
const WORDLY = /^[!-^`-~×\p{Script=Latin}]$/u;
const STOP = /^[,.:;!?)%]$/;
const INSIDE = /^[,.]\d$|-/;

/**
 * The likeliest character at every step, repetitions and "none" (the first) left out: greedy decoding of
 * connectionist temporal classification (Graves et al. 2006). A space, the last character, is also read where it
 * is only traced between two characters.
 *
 * @param steps probabilities [steps, characters] of one line
 * @param keys what the characters between "none" and the space are
 */
export function decodeCtc(
  steps: Float32Array,
  characters: number,
  keys: readonly string[],
): Reading {
  const space = characters - 1;
  let text = "";
  let last = "";
  let trace = 0;
  let sum = 0;
  let count = 0;
  let before = 0;
  for (let start = 0; start + characters <= steps.length; start += characters) {
    const best = likeliest(steps, start, characters);
    trace = Math.max(trace, steps[start + space]);
    if (best !== 0 && best !== before) {
      const read = best === space ? " " : (keys[best - 1] ?? "");
      if (trace >= traceBetween(last, read)) text += " ";
      text += read;
      last = read;
      trace = steps[start + space];
      sum += steps[start + best];
      count++;
    }
    before = best;
  }
  return { text, confidence: count === 0 ? 0 : sum / count };
}

/** The trace that parts two characters; letters beside hanzi, and an underscore, part by themselves. */
function traceBetween(left: string, right: string): number {
  if (HANZI.test(left) && HANZI.test(right)) return TRACE_IN_HANZI;
  if (!WORDLY.test(left) || !WORDLY.test(right) || STOP.test(right)) return Infinity;
  if (INSIDE.test(left + right)) return TRACE_INSIDE;
  return left === ":" ? TRACE_AFTER_COLON : TRACE_IN_WORDS;
}

function likeliest(steps: Float32Array, start: number, characters: number): number {
  let best = 0;
  for (let i = 1; i < characters; i++) if (steps[start + i] > steps[start + best]) best = i;
  return best;
}
