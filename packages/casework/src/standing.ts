import { isNotice } from "./answers.js";
import type { CaseEvent, EventOf } from "./case-event.js";

/** What became of one account's notices. Nothing here is counted up and down: it is derived anew. */
export interface Standing {
  /** Notices that were given and acted on, or would have been. */
  readonly accepted: number;
  /** Those of them whose decision was reversed and that speak against the account. */
  readonly reversed: number;
  /** Those of the reversed that the account's own side took back. */
  readonly withdrawn: number;
}

export interface StandingOf {
  /** Brands and agents, each for what it said itself. */
  readonly organisations: ReadonlyMap<string, Standing>;
  /** Their members. */
  readonly members: ReadonlyMap<string, Standing>;
}

const NOTHING: Standing = { accepted: 0, reversed: 0, withdrawn: 0 };

/**
 * The standing of every brand, agent and member from the events of cases, in any order of cases. An account
 * is counted for the answers that it gave itself and for no other's. What a clock put back, or was undone
 * within minutes, speaks against nobody.
 */
export function standingOf(events: Iterable<CaseEvent>): StandingOf {
  const answers = new Map<string, EventOf<"answered">["data"]>();
  const decided = new Map<string, EventOf<"answered">["data"]>();
  const organisations = new Map<string, Standing>();
  const members = new Map<string, Standing>();
  const count = (answer: EventOf<"answered">["data"], more: Partial<Standing>) => {
    for (const [accounts, id] of [
      [organisations, answer.organisationId],
      [members, answer.memberId],
    ] as const) {
      const before = accounts.get(id) ?? NOTHING;
      accounts.set(id, {
        accepted: before.accepted + (more.accepted ?? 0),
        reversed: before.reversed + (more.reversed ?? 0),
        withdrawn: before.withdrawn + (more.withdrawn ?? 0),
      });
    }
  };
  for (const { type, data } of events) {
    if (type === "answered") answers.set(data.answerId, data);
    if (type === "decided") {
      const answer = answers.get(data.answerId);
      if (answer === undefined || !isNotice(answer.answer)) continue;
      decided.set(data.decisionId, answer);
      count(answer, { accepted: 1 });
    }
    if (type === "reversed") {
      const answer = decided.get(data.reversesId);
      if (answer === undefined) continue;
      if (data.reason === "undone") count(answer, { accepted: -1 });
      if (!data.countsForStanding) continue;
      count(answer, { reversed: 1, withdrawn: data.reason === "withdrawn" ? 1 : 0 });
    }
  }
  return { organisations, members };
}
