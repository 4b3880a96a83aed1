import type { Command } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { addSettingOptions, SETTINGS_HELP } from "../settings/options.js";
import type { RestoreOptions } from "./options.js";

const MORE_HELP = `
Example:
  DATABASE_URL=postgres://touchstone@localhost/fresh TOUCHSTONE_SECRET=… \\
    touchstone restore --from /srv/backups/touchstone-2026-12-01T03-00-00Z.tar.gz

Into an empty database only, of either kind, whichever the backup was taken of; its tables are made and brought up to
date. All rows come in one transaction, which is committed when the whole backup was read and found to be what it
says: when it fails, nothing has changed and it can be done again. Put the secret back first.
${SETTINGS_HELP}
Exit status: 0 it is restored, 1 it is, and rows name pictures or files that the backup does not have, 2 nothing was
restored.`;

/** Adds `touchstone restore`. @param done is told the exit status */
export function addRestoreCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program
    .command("restore")
    .description("put a backup into an empty database and the store of pictures and files");
  addSettingOptions(command)
    .requiredOption("--from <file>", "the backup")
    .option("--other-secret", "go on without what was sealed with the backup's secret")
    .option("--quiet", "no bar")
    .addHelpText("after", MORE_HELP)
    .action(async (options: RestoreOptions) => {
      const { runRestore } = await import("./run-restore.js");
      done(await runRestore(options));
    });
}
