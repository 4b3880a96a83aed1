import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addBackupCommand } from "./commands/backup/command.js";
import { addRestoreCommand } from "./commands/backup/restore-command.js";
import { addDoctorCommand } from "./commands/doctor/command.js";
import { addExplainCommand } from "./commands/explain/command.js";
import { addMigrateCommand } from "./commands/migrate/command.js";
import { addRefoldCommand } from "./commands/refold/command.js";
import { addScreenCommand } from "./commands/screen/command.js";
import { addServeCommand } from "./commands/serve/command.js";
import { EXIT, type ExitStatus } from "./exit-status.js";

/** Runs the command line. @param argv as in `process.argv` */
export async function runProgram(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const program = new Command("touchstone")
    .description("The open IP joint-force system for marketplaces")
    .version(readVersion())
    .exitOverride();
  const done = (result: ExitStatus) => {
    status = result;
  };
  addScreenCommand(program, done);
  addExplainCommand(program, done);
  addServeCommand(program, done);
  addMigrateCommand(program, done);
  addRefoldCommand(program, done);
  addBackupCommand(program, done);
  addRestoreCommand(program, done);
  addDoctorCommand(program, done);
  program.addHelpText(
    "after",
    "\nExamples:\n  touchstone screen --help\n  touchstone explain --help\n  touchstone serve --help",
  );
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said what is wrong; its own status for that is the one of "some lines were bad".
    return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
  }
  return status;
}

function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
