import type { Command } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { addSettingOptions, SETTINGS_HELP, type SettingOptions } from "../settings/options.js";

const MORE_HELP = `
Example:
  touchstone serve --data /var/lib/touchstone

At the first start it prints a token with which the installation is set up. It runs until it is told to
stop (SIGTERM or SIGINT), and then ends what it has begun; a second signal ends it at once.
${SETTINGS_HELP}
Exit status: 0 it was told to stop and did, 2 it could not start, 130 or 143 it was made to end at once.`;

/** Adds `touchstone serve`. @param done is told the exit status */
export function addServeCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program.command("serve").description("run the server: API, screening, delivery");
  addSettingOptions(command)
    .option("--host <host>", "address to listen on (TOUCHSTONE_HOST, default: 127.0.0.1)")
    .option(
      "--port <port>",
      "port to listen on; 0 takes a free one (TOUCHSTONE_PORT, default: 8080)",
    )
    .addHelpText("after", MORE_HELP)
    .action(async (options: SettingOptions) => {
      // Other commands need not wait until all of the server is loaded.
      const { runServe } = await import("./run-serve.js");
      done(await runServe(options));
    });
}
