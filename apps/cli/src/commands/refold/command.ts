import type { Command } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { addSettingOptions, SETTINGS_HELP, type SettingOptions } from "../settings/options.js";

const MORE_HELP = `
Example:
  touchstone refold --data /var/lib/touchstone

Reads only. The embedded database can be open in one process at a time: stop the server first.
${SETTINGS_HELP}
Exit status: 0 every row is what the events say, 1 some are not (they are named), 2 it could not run.`;

/** Adds `touchstone refold`. @param done is told the exit status */
export function addRefoldCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program
    .command("refold")
    .description("fold every case anew from its events and compare it with its rows");
  addSettingOptions(command)
    .addHelpText("after", MORE_HELP)
    .action(async (options: SettingOptions) => {
      const { runRefold } = await import("./run-refold.js");
      done(await runRefold(options));
    });
}
