import { describe, expect, it } from "vitest";
import { moveRight, RIGHT_MACHINE, type RightMove, type RightState } from "./right-machine.js";

const states = Object.keys(RIGHT_MACHINE) as RightState[];

describe("the states of a right", () => {
  it("can all be reached from a draft, and lead only to states that there are", () => {
    const reached = new Set<RightState>(["draft"]);
    for (const state of reached) {
      for (const next of Object.values(RIGHT_MACHINE[state])) {
        expect(states).toContain(next);
        reached.add(next);
      }
    }
    expect(reached).toEqual(new Set(states));
  });

  it("are left by nobody once they are final", () => {
    const final = states.filter((state) => Object.keys(RIGHT_MACHINE[state]).length === 0);
    expect(new Set(final)).toEqual(new Set(["rejected", "transferred", "withdrawn"]));
  });

  it("let no right be verified that was not submitted", () => {
    const verifiable = states.filter((state) => moveRight(state, "verified") !== undefined);
    expect(new Set(verifiable)).toEqual(new Set(["in_review", "submitted"]));
  });

  it("refuse a move that is not theirs", () => {
    const moves: [RightState, RightMove][] = [
      ["draft", "verified"],
      ["verified", "submit"],
      ["rejected", "submit"],
      ["withdrawn", "verified"],
    ];
    for (const [state, move] of moves) expect(moveRight(state, move)).toBeUndefined();
  });
});
