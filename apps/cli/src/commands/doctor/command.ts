import type { Command } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { addSettingOptions, SETTINGS_HELP } from "../settings/options.js";
import type { DoctorOptions } from "./run-doctor.js";

const MORE_HELP = `
Examples:
  touchstone doctor --data /var/lib/touchstone
  DATABASE_URL=postgres://touchstone@localhost/touchstone touchstone doctor --json
  touchstone doctor --url http://127.0.0.1:8080

Looks at settings, the database, what waits for workers, deliveries, clocks, the ledger, cases and rights, says
of each thing that is not as it should be how bad it is and what to do, and changes nothing but one small object
in the store of pictures. PostgreSQL is read beside its servers. Of the embedded database, which one process can
have open at a time, the running server is asked (with TOUCHSTONE_METRICS_TOKEN, where it has one); when
none runs, the command opens it. With --url a server is asked in any case, which also knows its workers.
${SETTINGS_HELP}
Exit status: 0 all is well (hints do not count), 1 something is not, 2 nothing could be looked at.`;

/** Adds `touchstone doctor`. @param done is told the exit status */
export function addDoctorCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program
    .command("doctor")
    .description("find what is not as it should be, and say what to do")
    .option("--json", "one JSON document instead of a table")
    .option("--url <url>", "ask the server at this address")
    .option("--host <host>", "where the running server listens (TOUCHSTONE_HOST)")
    .option("--port <port>", "its port (TOUCHSTONE_PORT)");
  addSettingOptions(command)
    .addHelpText("after", MORE_HELP)
    .action(async (options: DoctorOptions) => {
      const { runDoctor } = await import("./run-doctor.js");
      done(await runDoctor(options));
    });
}
