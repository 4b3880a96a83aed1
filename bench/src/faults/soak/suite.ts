import { setTimeout as pause } from "node:timers/promises";
import { writeMeasuredSection } from "../../measured-section.js";
import { suiteWithOptions } from "../../suite-with-options.js";
import type { Fault } from "../house/fault.js";
import { hasHeld, reportTrial } from "../house/report.js";
import { runTrial } from "../house/trial.js";
import { HELP, parseOptions } from "./options.js";
import { growthOf, measuredSoak, reportSoak } from "./report.js";
import { type Sample, takeSample } from "./sample.js";

/** Samples of a run: enough for a line, few enough not to be a load of their own. */
const SAMPLES = 120;
const SAID_EVERY = 10;

export const soakSuite = suiteWithOptions({
  name: "faults soak",
  summary: "steady load for half an hour: memory, handles and lag must not grow",
  help: HELP,
  parse: parseOptions,
  async run(options) {
    const { minutes, rate, seed, writeDocs } = options;
    const say = (sentence: string) => process.stderr.write(`soak: ${sentence}\n`);
    const samples: Sample[] = [];
    const soak: Fault = {
      name: "soak",
      summary: "nothing breaks",
      store: "embedded",
      controlled: true,
      pictures: true,
      async inject(stage) {
        const every = (minutes * 60_000) / SAMPLES;
        const begun = performance.now();
        for (let sample = 1; sample <= SAMPLES; sample += 1) {
          await pause(Math.max(0, begun + sample * every - performance.now()));
          samples.push(await takeSample(stage));
          if (sample % SAID_EVERY === 0) say(JSON.stringify(samples.at(-1)));
        }
      },
    };
    const trial = await runTrial(soak, { listings: 1, rate, seed, say });
    const grown = growthOf(samples);
    process.stdout.write(`${reportTrial("soak", trial)}\n${reportSoak(grown, options)}`);
    if (writeDocs) writeMeasuredSection("soak", measuredSoak(grown, options));
    return hasHeld(trial) && !grown.grows ? 0 : 1;
  },
});
