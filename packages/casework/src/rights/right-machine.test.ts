import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMachine, type Machine, refusalOf, stateAfter } from "../machine.js";
import { AUTHORISATION } from "./authorisation-machine.js";
import {
  RIGHT,
  RIGHT_STATES,
  type RightMove,
  type RightState,
  rightCounts,
} from "./right-machine.js";

const MOVES = Object.keys(RIGHT.moves) as RightMove[];

/** The states that a right goes through when moves are tried in any order; a refused one leaves no trace. */
function walk(moves: readonly RightMove[]): { states: RightState[]; taken: RightMove[] } {
  const states: RightState[] = [RIGHT.initial];
  const taken: RightMove[] = [];
  let state: RightState = RIGHT.initial;
  for (const move of moves) {
    const next: RightState | null = stateAfter<RightState, RightMove>(RIGHT, state, move);
    if (next === null) continue;
    state = next;
    states.push(state);
    taken.push(move);
  }
  return { states, taken };
}

const walks = fc.array(fc.constantFrom(...MOVES), { maxLength: 60 }).map(walk);

describe("the way of a right", () => {
  it("is sound, and so is that of a power of attorney", () => {
    expect(checkMachine(RIGHT as Machine)).toEqual([]);
    expect(checkMachine(AUTHORISATION as Machine)).toEqual([]);
  });

  it("counts nothing that no reviewer verified, whatever is tried in whatever order", () => {
    fc.assert(
      fc.property(walks, ({ states, taken }) => {
        const first = states.findIndex(rightCounts);
        if (first < 0) return;
        expect(taken[first - 1]).toBe("verified");
        expect(states.slice(0, first)).toContain("submitted");
      }),
      { numRuns: 500 },
    );
  });

  it("stops at once where a right is disputed, transferred or has expired", () => {
    for (const move of ["disputed", "transferred", "expired", "withdraw"] as const) {
      expect(rightCounts(RIGHT.moves[move].to)).toBe(false);
    }
  });

  it("ends for ever where it is rejected, transferred or withdrawn", () => {
    fc.assert(
      fc.property(walks, ({ states }) => {
        const end = states.findIndex((state) =>
          (RIGHT.finals as readonly string[]).includes(state),
        );
        if (end >= 0) expect(end).toBe(states.length - 1);
      }),
    );
  });

  it("is walked to every state, so that none of these properties holds of nothing", () => {
    const reached = new Set(
      fc.sample(walks, { numRuns: 3_000, seed: 11 }).flatMap(({ states }) => states),
    );
    expect(RIGHT_STATES.filter((state) => !reached.has(state))).toEqual([]);
  });

  it("refuses what is not a way in one sentence", () => {
    expect(stateAfter(RIGHT, "draft", "verified")).toBeNull();
    expect(refusalOf(RIGHT, "in_review", "renewed")).toBe(
      "This right is in review: it cannot be renewed now.",
    );
  });
});
