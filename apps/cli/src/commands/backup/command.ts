import type { Command } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { addSettingOptions, SETTINGS_HELP } from "../settings/options.js";
import type { BackupOptions } from "./options.js";

const MORE_HELP = `
Examples:
  touchstone backup --data /var/lib/touchstone --to /srv/backups
  touchstone backup verify /srv/backups/touchstone-2026-12-01T03-00-00Z.tar.gz

One file with every row of the database, as one moment saw them, and every picture and file as they lie there,
sealed. Not in it: the secret, without which nothing sealed can be read (TOUCHSTONE_SECRET, or the file "secret" in
the data folder). Keep it elsewhere. Rows are not sealed: keep the file like the database itself.

With PostgreSQL the servers go on meanwhile. The embedded database can be open in one process at a time: stop the
server first. "touchstone restore" puts it back, into either database.
${SETTINGS_HELP}
Exit status: 0 it is kept (verify: it is whole), 1 verify: rows name pictures or files that were lost before it was
taken, 2 there is no backup, or it is not whole.`;

/** Adds `touchstone backup` and `touchstone backup verify`. @param done is told the exit status */
export function addBackupCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program
    .command("backup")
    .description("keep the database, pictures and files in one file");
  addSettingOptions(command)
    .option("--to <path>", "a new file, or a folder in which it is named by the time")
    .option("--quiet", "no bar")
    .addHelpText("after", MORE_HELP)
    .action(async (options: BackupOptions) => {
      const { runBackup } = await import("./run-backup.js");
      done(await runBackup(options));
    });
  command
    .command("verify")
    .argument("<file>", "a backup")
    .description("read a whole backup and compare it with what it says of itself")
    .option("--quiet", "no bar")
    .action(async (file: string, options: { readonly quiet?: boolean }) => {
      const { runVerify } = await import("./run-verify.js");
      done(await runVerify(file, options));
    });
}
