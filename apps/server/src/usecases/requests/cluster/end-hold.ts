import {
  type CaseState,
  caseRows,
  isUndoable,
  type Moved,
  undoAnswer,
  undoHold,
} from "@touchstone/casework";
import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import { caseActor } from "../../cases/case-actor.js";
import { type CaseStanding, standing } from "../../cases/on-case.js";
import { refused } from "../../cases/refused.js";
import { appendCaseEvents } from "../../cases/store-case.js";
import { tellMarketplace } from "../../cases/tell-marketplace.js";
import { heldAnswer } from "../answering/held-answer.js";
import { tellOfAnswer } from "../answering/tell-of-answer.js";
import { mayAnswer } from "../may-answer.js";
import { askedAnew } from "../undo-answer.js";
import { actOn, type OpenedCase, openCases } from "./open-cases.js";
import { type ClusterCase, readCluster } from "./read-cluster.js";

/** `one`: the case that is named. `cluster`: all that are held since it was answered. */
export type HoldScope = "one" | "cluster";

export interface EndedHolds {
  readonly cases: readonly CaseStanding[];
}

/** Held answers take effect now, instead of in some minutes. */
export function sendHeldNow(
  context: Context,
  actor: MemberActor,
  caseId: string,
  scope: HoldScope,
): Promise<Result<EndedHolds>> {
  return onHeld(context, actor, caseId, scope, async (tx, { listing, state }) => {
    const moved = await heldAnswer({ tx, listing, state });
    if (!moved.ok) return moved;
    const next = await appendCaseEvents(tx, state, moved.events);
    return { next, delivery: await tellOfAnswer(context, { tx, listing, state: next }) };
  });
}

/**
 * Held answers are taken back, and with a whole cluster the answer that acted at once, as long as it can be as if it
 * had not been given. It counts for nobody's standing.
 */
export function undoHeld(
  context: Context,
  actor: MemberActor,
  caseId: string,
  scope: HoldScope,
): Promise<Result<EndedHolds>> {
  return onHeld(context, actor, caseId, scope, async (tx, { listing, state }) => {
    const by = { at: tx.now, actor: caseActor(actor) };
    const held = state.pending?.kind === "held";
    // Later it would be a withdrawal, which is another thing to ask for.
    if (!held && !(await canBeUndone(tx, state))) return TOO_LATE;
    const moved = held ? undoHold(state, by) : undoAnswer(state, { ...by, ids: idsOf(tx) });
    if (!moved.ok) return moved;
    const next = await appendCaseEvents(tx, state, moved.events);
    const delivery = held ? null : await tellMarketplace(context, tx, listing, next, "state");
    return { next, delivery };
  });
}

function idsOf(tx: Tx) {
  return { decision: tx.newId() };
}

async function canBeUndone(tx: Tx, state: CaseState): Promise<boolean> {
  const row = caseRows(state).case;
  return isUndoable(row, tx.now) && !(await askedAnew(tx, state));
}

const TOO_LATE = {
  ok: false,
  refusal: { code: "illegal_move", detail: "This answer can no longer be undone." },
} as const;

type Ended =
  | Extract<Moved, { ok: false }>
  | { readonly next: CaseState; readonly delivery: CaseStanding["delivery"] };

async function onHeld(
  context: Context,
  actor: MemberActor,
  caseId: string,
  scope: HoldScope,
  end: (tx: Tx, opened: OpenedCase) => Promise<Ended>,
): Promise<Result<EndedHolds>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const cluster = await readCluster(tx, actor, caseId);
    if (cluster === null) return failed("not_found", "There is no such case among yours.");
    const may = await mayAnswer(tx, actor, cluster[0].brandId);
    if (!may.ok) return may;
    const meant = meantBy(cluster, scope, caseId);
    if (meant.length === 0) return NOTHING_HELD;
    const cases: CaseStanding[] = [];
    for (const opened of await openCases(tx, meant)) {
      await actOn(tx, opened.state);
      // Somebody was faster with this one: it stays as they left it.
      if (opened.state.pending?.kind !== "held" && opened.state.id !== caseId) continue;
      const ended = await end(tx, opened);
      if ("ok" in ended) {
        if (cases.length > 0 || meant.length > 1) continue;
        return refused(ended.refusal);
      }
      cases.push(standing(ended.next, ended.delivery));
    }
    return cases.length === 0 ? NOTHING_HELD : done({ cases });
  });
}

function meantBy(
  cluster: readonly ClusterCase[],
  scope: HoldScope,
  caseId: string,
): readonly ClusterCase[] {
  const held = cluster.filter(({ requestState }) => requestState === "held");
  if (scope === "one") return held.filter(({ id }) => id === caseId);
  const lead = cluster.filter(({ id }) => id === caseId);
  return [...lead, ...held.filter(({ id, leadCaseId }) => id !== caseId && leadCaseId === caseId)];
}

const NOTHING_HELD = failed("illegal_move", "No answer is held here any more.");
