import type { Command } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { addSettingOptions, SETTINGS_HELP, type SettingOptions } from "../settings/options.js";

const MORE_HELP = `
Example:
  DATABASE_URL=postgres://touchstone@localhost/touchstone touchstone migrate

The server does the same when it starts; the command is for those who want to see it done before. It runs
again without harm, and two at once wait for each other.
${SETTINGS_HELP}
Exit status: 0 the tables are up to date, 2 they could not be brought up to date and are as they were.`;

/** Adds `touchstone migrate`. @param done is told the exit status */
export function addMigrateCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program.command("migrate").description("bring the database's tables up to date");
  addSettingOptions(command)
    .addHelpText("after", MORE_HELP)
    .action(async (options: SettingOptions) => {
      const { runMigrate } = await import("./run-migrate.js");
      done(await runMigrate(options));
    });
}
