import { suiteWithOptions } from "../../suite-with-options.js";
import { HELP, parseOptions } from "./options.js";
import { runPictureTrial } from "./trial.js";

export const pictureFaultsSuite = suiteWithOptions({
  name: "faults image",
  summary: "200 hostile pictures beside honest ones through touchstone screen",
  help: HELP,
  parse: parseOptions,
  async run(options) {
    const { files, looked, refused, measured, wrong } = await runPictureTrial(options);
    process.stdout.write(
      `faults image: ${files} hostile pictures with ${options.honest} honest ones: ${looked} looked at, ` +
        `${refused} refused with a reason, ${measured.wallSeconds.toFixed(0)} s, peak ` +
        `${(measured.peakBytes / 1024 ** 2).toFixed(0)} MB\n`,
    );
    for (const sentence of wrong) process.stdout.write(`  ${sentence}\n`);
    return wrong.length === 0 ? 0 : 1;
  },
});
