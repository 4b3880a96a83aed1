import { restoreBackup } from "@touchstone/server";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import { readSettings } from "../settings/read-settings.js";
import { startBackupBar } from "./backup-bar.js";
import type { RestoreOptions } from "./options.js";
import { sayMissing } from "./say-missing.js";

export async function runRestore(options: RestoreOptions): Promise<ExitStatus> {
  const config = readSettings(options);
  if (config === null) return EXIT.failed;
  const bar = await startBackupBar(options.quiet);
  try {
    const restored = await restoreBackup(config, options.from, {
      otherSecret: options.otherSecret === true,
      onProgress: bar.update,
    });
    bar.stop();
    const { takenAt, rows, objects, missingObjects } = restored;
    say(`restored as of ${takenAt}: ${rows} rows, ${objects} pictures and files`);
    return sayMissing(missingObjects);
  } catch (error) {
    bar.stop();
    say(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}
