import { backUp } from "@touchstone/server";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import { readSettings } from "../settings/read-settings.js";
import { startBackupBar } from "./backup-bar.js";
import type { BackupOptions } from "./options.js";

export async function runBackup(options: BackupOptions): Promise<ExitStatus> {
  if (options.to === undefined) {
    say("say where to with --to: a new file, or a folder");
    return EXIT.failed;
  }
  const config = readSettings(options);
  if (config === null) return EXIT.failed;
  const bar = await startBackupBar(options.quiet);
  try {
    const { path, rows, objects, manifest } = await backUp(config, options.to, bar.update);
    bar.stop();
    say(
      `${path}: ${rows} rows, ${objects} pictures and files; SHA-256 of its manifest ${manifest}`,
    );
    say("the secret is not in it: keep that elsewhere");
    return EXIT.ok;
  } catch (error) {
    bar.stop();
    say(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}
