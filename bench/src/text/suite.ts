import { writeMeasuredSection } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import { suiteWithOptions } from "../suite-with-options.js";
import { measuredText } from "./document.js";
import { measureText } from "./measure.js";
import { HELP, parseOptions } from "./options.js";
import { writePlots } from "./plots.js";
import { reportText } from "./report.js";

export const textSuite = suiteWithOptions({
  name: "bench text",
  summary: "the text engine beside other libraries: speed, memory, build, hostile inputs",
  help: HELP,
  parse: parseOptions,
  async run(options) {
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
});
