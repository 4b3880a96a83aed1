import { formatTable } from "../../table.js";
import { isExact } from "./reconcile/compare.js";
import type { Trial } from "./trial.js";

const NAMED = 5;

/** Whether everything that was sent arrived everywhere, once, and nothing else was wrong. */
export function hasHeld({ compared, wrongs }: Trial): boolean {
  return wrongs.length === 0 && compared.every(isExact);
}

export function reportTrial(name: string, trial: Trial): string {
  const { compared, seconds, wrongs, notes } = trial;
  const rows = compared.map(({ what, wanted, found, missing, extra }) => [
    what,
    ...[wanted, found, missing.length, extra.length].map(String),
  ]);
  const named = compared.flatMap(({ what, missing, extra }) => [
    ...missing.slice(0, NAMED).map((one) => `  missing: ${one} (${what})`),
    ...extra.slice(0, NAMED).map((one) => `  too much: ${one} (${what})`),
  ]);
  return [
    formatTable([[name, "wanted", "found", "missing", "too many"], ...rows]),
    ...notes.map((note) => `  ${note}`),
    ...wrongs.map((wrong) => `  WRONG: ${wrong}`),
    ...named,
    `${hasHeld(trial) ? "held" : "BROKEN"}, ${seconds.toFixed(0)} s\n`,
  ].join("\n");
}
