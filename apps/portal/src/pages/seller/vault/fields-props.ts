import type { Entry, Needed } from "./entry.js";

export interface FieldsProps {
  readonly entry: Entry;
  /** What is shown as missing. */
  readonly missing: ReadonlySet<Needed>;
  set(change: Partial<Entry>): void;
}
