import { suiteWithOptions } from "../../suite-with-options.js";
import { HELP, parseOptions } from "./options.js";
import { hasHeld, reportTrial } from "./report.js";
import { runTrial } from "./trial.js";

export const houseFaultsSuite = suiteWithOptions({
  name: "faults house",
  summary: "breaks one part of a house at work after the other, and counts what was lost",
  help: HELP,
  parse: parseOptions,
  async run({ faults, ...options }) {
    const ends: string[] = [];
    let broken = 0;
    for (const { name, summary, ...fault } of faults) {
      const missing = fault.missing?.() ?? null;
      if (missing !== null) {
        ends.push(`${name}: skipped, as ${missing}`);
        continue;
      }
      process.stdout.write(`── ${name}: ${summary}\n`);
      const say = (sentence: string) => process.stderr.write(`${name}: ${sentence}\n`);
      const trial = await runTrial({ name, summary, ...fault }, { ...options, say });
      process.stdout.write(`${reportTrial(name, trial)}\n`);
      if (!hasHeld(trial)) broken += 1;
      ends.push(`${name}: ${hasHeld(trial) ? "held" : "BROKEN"}`);
    }
    process.stdout.write(`${ends.join("\n")}\n`);
    return broken === 0 ? 0 : 1;
  },
});
