import type { Stage } from "./stage/stage.js";

/** Something that breaks while the house is at work. */
export interface Fault {
  readonly name: string;
  /** One line for the list. */
  readonly summary: string;
  readonly store: "embedded" | "postgres";
  /** Whether it needs a server that takes orders (its clock, its threads) rather than the command as it ships. */
  readonly controlled?: boolean;
  /** Listings have pictures. */
  readonly pictures?: boolean;
  /** This part of the data folder is a disk of its own that holds so many megabytes. */
  readonly disk?: { readonly of: "data" | "objects"; readonly megabytes: number };
  /** Why it cannot be tried here; `null` when it can. */
  readonly missing?: () => string | null;
  /** Breaks it, waits, and mends what an operator would mend. Load runs all the while. */
  readonly inject: (stage: Stage) => Promise<void>;
}
