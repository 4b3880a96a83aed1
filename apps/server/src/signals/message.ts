import type { Change } from "./change.js";
import type { Signal } from "./signals.js";

/** What one process tells the others over the database. */
export type Message =
  | { readonly kind: "signal"; readonly signal: Signal }
  /** `from` is the process that knows already. */
  | { readonly kind: "changes"; readonly from: string; readonly changes: readonly Change[] };

/** The database carries 8,000 bytes at most. */
const LONGEST = 7_900;

/** Signals as their bare names, changes as JSON in as few messages as they fit into. */
export function writeMessages(
  from: string,
  signals: Iterable<Signal>,
  changes: readonly Change[],
): string[] {
  return [...signals, ...(changes.length === 0 ? [] : writeChanges(from, changes))];
}

function writeChanges(from: string, changes: readonly Change[]): string[] {
  const text = JSON.stringify({ from, changes });
  if (Buffer.byteLength(text) <= LONGEST) return [text];
  // A change so long that it fits into no message names a seller nobody has; pages read again by themselves.
  if (changes.length === 1) return [];
  const half = Math.ceil(changes.length / 2);
  return [
    ...writeChanges(from, changes.slice(0, half)),
    ...writeChanges(from, changes.slice(half)),
  ];
}

export function readMessage(payload: string): Message {
  if (!payload.startsWith("{")) return { kind: "signal", signal: payload as Signal };
  // Only this program writes on the channel.
  const { from, changes } = JSON.parse(payload) as { from: string; changes: Change[] };
  return { kind: "changes", from, changes };
}
