import { verifyBackup } from "@touchstone/server";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import { startBackupBar } from "./backup-bar.js";
import { sayMissing } from "./say-missing.js";

export async function runVerify(
  file: string,
  { quiet }: { readonly quiet?: boolean },
): Promise<ExitStatus> {
  const bar = await startBackupBar(quiet);
  try {
    const { header, manifest, missingObjects } = await verifyBackup(file, bar.update);
    bar.stop();
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const newest = header.migrations.at(-1)?.name ?? "";
    say(`${file} is whole: taken ${header.takenAt} of ${header.database} after ${newest}`);
    say(
      `${rows} rows of ${manifest.tables.length} tables, ${manifest.objects.count} pictures and files`,
    );
    return sayMissing(missingObjects);
  } catch (error) {
    bar.stop();
    say(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}
