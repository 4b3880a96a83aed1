import { applyEvent, type CaseEvent, type CaseState, deliverRequest } from "@touchstone/casework";
import { requestDue } from "@touchstone/regimes";
import type { Tx } from "../store/store.js";
import { appendCaseEvents } from "../usecases/cases/store-case.js";
import { clusterOf } from "./cluster-of.js";

/**
 * Puts a request to its brand: from now on the brand sees it, and its time runs.
 *
 * @param state `null` for a case that `before` begins
 * @param before what happens to the case first
 */
export async function deliverCase(
  tx: Tx,
  state: CaseState | null,
  before: readonly CaseEvent[] = [],
): Promise<void> {
  const waiting = before.reduce<CaseState | null>(applyEvent, state);
  if (waiting === null) throw new Error("a case begins with an event");
  const delivered = deliverRequest(waiting, {
    at: tx.now,
    dueAt: requestDue(tx.now),
    clusterKey: await clusterOf(tx, waiting),
  });
  if (!delivered.ok) throw new Error(delivered.refusal.detail);
  await appendCaseEvents(tx, state, [...before, ...delivered.events]);
}
