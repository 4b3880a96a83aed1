import type { BackupProgress } from "@touchstone/server";

export interface BackupBar {
  readonly update: (progress: BackupProgress) => void;
  readonly stop: () => void;
}

/** A bar on standard error, by rows; then the number of objects counts up. Nothing where nobody looks at it. */
export async function startBackupBar(quiet: boolean | undefined): Promise<BackupBar> {
  if (quiet === true || !process.stderr.isTTY) return { update() {}, stop() {} };
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar(
    {
      format: "{bar} {percentage}% of {total} rows | {objects} pictures and files",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0, { objects: 0 });
  return {
    update({ rows, allRows, objects }) {
      bar.setTotal(Math.max(1, allRows));
      bar.update(rows, { objects });
    },
    stop: () => bar.stop(),
  };
}
