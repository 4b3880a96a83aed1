import { suiteWithOptions } from "../../suite-with-options.js";
import { HELP, parseOptions } from "./options.js";
import { type Fault, planRound } from "./round.js";
import { subjects } from "./subjects.js";
import { runTrial } from "./trial.js";

export const textFaultsSuite = suiteWithOptions({
  name: "faults text",
  summary: "random and hostile texts against the text engine",
  help: HELP,
  parse: parseOptions,
  async run(options) {
    const { rounds, failed } = await runTrial(options);
    process.stdout.write(`faults text: ${rounds} rounds with seed ${options.seed}\n`);
    for (const { round, fault } of failed) {
      process.stdout.write(describeFault(options.seed, round, fault));
    }
    return failed.length === 0 ? 0 : 1;
  },
});

function describeFault(seed: number, round: number, fault: Fault): string {
  // A round that did not end could not say what it was about; its text follows from its number.
  const plan = fault.text === "" ? planRound(seed, round, subjects()) : undefined;
  return `
${fault.kind}
  detail   ${fault.detail}
  against  ${plan?.subject.name ?? fault.subject}
  text     ${escaped(plan?.text ?? fault.text)}
  again    script/faults text --seed ${seed} --round ${round}
`;
}

/** A text as it can be pasted into a program, whatever is in it. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
