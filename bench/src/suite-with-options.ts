import type { Suite } from "./suite.js";

type Parsed<Options> =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string }
  | { readonly kind: "options"; readonly options: Options };

export interface SuiteWithOptions<Options> {
  /** As it is called on the command line, its command included. */
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  parse(args: readonly string[]): Parsed<Options>;
  /** Resolves to the exit status. */
  run(options: Options): number | Promise<number>;
}

/** A suite that reads options: help and complaints are the same for all. */
export function suiteWithOptions<Options>(suite: SuiteWithOptions<Options>): Suite {
  const { name, summary, help } = suite;
  return {
    summary,
    async run(args) {
      const parsed = suite.parse(args);
      if (parsed.kind === "options") return suite.run(parsed.options);
      if (parsed.kind === "help") {
        process.stdout.write(help);
        return 0;
      }
      process.stderr.write(`${name}: ${parsed.complaint}\n\n${help}`);
      return 2;
    },
  };
}
