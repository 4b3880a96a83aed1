import type { NeededField, RightEntry } from "./right-entry.js";

/** What the fields of one entry have in common. */
export interface FieldsProps {
  readonly entry: RightEntry;
  /** Needed, not entered, and to be said so. */
  readonly missing: ReadonlySet<NeededField>;
  set(change: Partial<RightEntry>): void;
}
