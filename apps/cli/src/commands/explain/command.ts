import { type Command, Option } from "commander";
import type { ExitStatus } from "../../exit-status.js";
import { COLOUR_CHOICES, type ExplainOptions, parseWidth } from "./options.js";

const MORE_HELP = `
Examples:
  touchstone explain --rights rights.ndjson "new Lum0ra tote"
  touchstone explain --rights rights.ndjson --category "Bags > Totes" "case for Norvane"
  touchstone explain --rights rights.ndjson --mark Lumora "Lumera tote"
  touchstone explain --rights rights.ndjson --listing listing.json --json

The text is the listing's title. Without it, or with -, it is read from standard input.
Under the text stands where signs were found; below it, for each brand: how every sign was read,
letter by letter, how it is used and why, and what the risk is made of. With --mark it also says
why one mark was not found: the piece that comes nearest, what differs, and with which change the
engine would find it. Nothing is fetched and nothing is stored.

Exit status: 0 it was explained, whatever was found; 2 it could not be.`;

/** Adds `touchstone explain`. @param done is told the exit status */
export function addExplainCommand(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command("explain")
    .description("say of one text which signs are found in it, which are not, and why")
    .argument("[text]", "the title to explain; - or nothing reads standard input")
    .requiredOption("--rights <file>", "brands' rights, one JSON object a line")
    .option("--brands <file>", "what brands tell of themselves: sellers, reference prices")
    .option(
      "--policy <file>",
      "what recommendations may rest on (default: only ask, from risk 0.5)",
    )
    .option("--listing <file>", "a whole listing as one JSON object, in place of the text")
    .option("--category <path>", 'the listing\'s category, such as "Bags > Totes"')
    .option("--description <text>", "the listing's description")
    .option("--brand-claim <name>", "what stands in the listing's brand field")
    .option("--price <price>", 'amount and currency, such as "21.70 USD"')
    .option("--condition <condition>", "new, used, refurbished or unknown")
    .option("--mark <mark>", "say why this mark was not found: its words, or the id of its right")
    .addOption(
      new Option(
        "--width <columns>",
        "columns to print in (default: the terminal's, or 80)",
      ).argParser(parseWidth),
    )
    .addOption(
      new Option("--color <when>", "colours; auto heeds NO_COLOR")
        .choices(COLOUR_CHOICES)
        .default("auto"),
    )
    .option("--json", "the same as one JSON document")
    .addHelpText("after", MORE_HELP)
    .action(async (text: string | undefined, options: ExplainOptions) => {
      // Other commands need not wait until this one is loaded.
      const { runExplain } = await import("./run-explain.js");
      done(await runExplain(text, options));
    });
}
