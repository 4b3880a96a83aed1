import { type Command, Option } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { defaultThreads, PICTURE_MODES, parseThreads, type ScreenOptions } from "./options.js";
import { runScreen } from "./run-screen.js";

const MORE_HELP = `
Example:
  touchstone screen --rights rights.ndjson --listings listings.ndjson --out findings.ndjson

One line is written for each line read, in the same order. A line that cannot be read gives
{"line": 17, "error": {"code": "invalid_listing", "pointer": "/price/amount", "detail": "..."}}.
- stands for standard input or output. Nothing is fetched and nothing is stored.

Exit status: 0 all lines were read well, 1 some were bad, 2 the run could not start or go on.`;

/** Adds `touchstone screen`. @param done is told the exit status */
export function addScreenCommand(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command("screen")
    .description("look for brands' signs in listings, and recommend what to do")
    .requiredOption("--rights <file>", "brands' rights, one JSON object a line")
    .requiredOption("--listings <file>", "listings, one JSON object a line")
    .option("--brands <file>", "what brands tell of themselves: sellers, reference prices")
    .option("--images <dir>", "folder of the listings' pictures (default: the listings' folder)")
    .addOption(
      new Option("--pictures <mode>", "which pictures to look at")
        .choices(PICTURE_MODES)
        .default("full"),
    )
    .option(
      "--policy <file>",
      "what recommendations may rest on (default: only ask, from risk 0.5)",
    )
    .option("--out <file>", "where the findings go", "-")
    .addOption(
      new Option("--threads <n>", "worker threads; results do not depend on it")
        .argParser(parseThreads)
        .default(defaultThreads(), "number of cores"),
    )
    .option("--quiet", "no progress bar and no summary; complaints stay")
    .addHelpText("after", MORE_HELP)
    .action(async (options: ScreenOptions) => {
      done(await runScreen(options));
    });
}
