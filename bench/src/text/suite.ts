import { writeMeasuredSection } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import type { Suite } from "../suite.js";
import { measuredText } from "./document.js";
import { measureText } from "./measure.js";
import { HELP, parseOptions } from "./options.js";
import { writePlots } from "./plots.js";
import { reportText } from "./report.js";

export const textSuite: Suite = {
  summary: "the text engine beside other libraries: speed, memory, build, hostile inputs",
  async run(args) {
    const parsed = parseOptions(args);
    if (parsed.kind === "help") {
      process.stdout.write(HELP);
      return 0;
    }
    if (parsed.kind === "wrong") {
      process.stderr.write(`bench text: ${parsed.complaint}\n\n${HELP}`);
      return 2;
    }
    const { options } = parsed;
    const figures = await measureText(options);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ machine: describeMachine(), options, figures }, null, 2)}\n`
        : reportText(figures, options),
    );
    if (options.plots) process.stderr.write(`drawn: ${writePlots(figures).join(", ")}\n`);
    if (options.writeDocs) writeMeasuredSection("text", measuredText(figures, options));
    return 0;
  },
};
