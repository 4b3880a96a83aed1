import type { CopyQuality, EditQuality } from "./copy-quality.js";

/** The report as lines: one for each edit, then totals beside what is demanded. */
export function copyQualityLines(quality: CopyQuality): readonly string[] {
  const share = (edits: readonly EditQuality[]) => {
    const asked = edits.reduce((sum, edit) => sum + edit.asked, 0);
    return (100 * edits.reduce((sum, { found }) => sum + found, 0)) / Math.max(1, asked);
  };
  const group = (name: EditQuality["group"]) => quality.edits.filter((e) => e.group === name);
  return [
    ...quality.edits.map(
      (edit) =>
        `${edit.name.padEnd(24)} ${share([edit]).toFixed(1).padStart(5)} % of ${edit.asked}, ${edit.byHash} by hash`,
    ),
    `listed edits ${share(group("listed")).toFixed(1)} % (at least 95 %)`,
    `free edits ${share(group("free")).toFixed(1)} % (at least 85 %)`,
    `${quality.falsePairs.length} false of ${quality.pairs} pairs, ${quality.references} references`,
    ...quality.falsePairs.map(
      ({ edit, photograph, takenFor, confidence }) =>
        `  ${photograph} (${edit}) taken for ${takenFor}, ${confidence.toFixed(2)}`,
    ),
    `${quality.millisecondsEach.toFixed(0)} ms a picture`,
  ];
}
