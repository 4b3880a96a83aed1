import { isDifference, type Step } from "./step.js";

/** A stretch of a text, and what is put in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** One thing that could be otherwise, so that the sign would be found. */
export interface Change {
  readonly kind: "repaired" | "apart" | "alone";
  /** Of `repaired`: the steps that are written as the sign has them. */
  readonly steps: readonly Step[];
  readonly edits: readonly Edit[];
}

/** Differences of one kind up to which each is tried by itself. */
const EACH = 3;

/** Every difference as a change of its own; many of one kind as one. */
export function repairsOf(steps: readonly Step[]): Change[] {
  const byKind = new Map<string, Step[]>();
  for (const step of steps.filter(isDifference)) {
    const group = byKind.get(step.kind);
    if (group === undefined) byKind.set(step.kind, [step]);
    else group.push(step);
  }
  const groups = [...byKind.values()].flatMap((group) =>
    group.length > EACH || group[0]?.kind === "separator" ? [group] : group.map((step) => [step]),
  );
  return groups.map((group) => ({ kind: "repaired", steps: group, edits: group.map(repair) }));
}

const EXTRA: ReadonlySet<string> = new Set(["added", "repeated", "separator"]);

function repair({ kind, start, end, own }: Step): Edit {
  return { start, end, put: EXTRA.has(kind) ? "" : own };
}

/** The text with every edit made; edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = text;
  const backwards = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  for (const { start, end, put } of backwards) {
    edited = edited.slice(0, start) + put + edited.slice(end);
  }
  return edited;
}
