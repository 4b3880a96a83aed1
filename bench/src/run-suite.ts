import type { Suite } from "./suite.js";

export interface Command {
  readonly name: string;
  /** What its suites are for, in a sentence or two. */
  readonly purpose: string;
  readonly suites: ReadonlyMap<string, Suite>;
}

/** Runs the suite that the arguments name. Resolves to the exit status. */
export async function runSuite(
  { name, purpose, suites }: Command,
  [asked, ...args]: readonly string[],
): Promise<number> {
  const suite = suites.get(asked ?? "");
  if (suite !== undefined) return suite.run(args);
  const list = [...suites].map(([it, { summary }]) => `  ${it.padEnd(14)}${summary}`).join("\n");
  const help = `Usage: ${name} <suite> [options]

${purpose}

${list}

${name} <suite> --help tells a suite's options.
`;
  if (asked === "--help" || asked === "-h") {
    process.stdout.write(help);
    return 0;
  }
  const complaint = asked === undefined ? "which suite?" : `there is no suite ${asked}`;
  process.stderr.write(`${name}: ${complaint}\n\n${help}`);
  return 2;
}
