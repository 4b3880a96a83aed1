import { describe, expect, it } from "vitest";
import { checkMachines } from "./check-machines.js";
import { checkMachine, type Machine, refusalOf, stateAfter } from "./machine.js";
import { CONTEST, REQUEST, STRIKE } from "./machines.js";

const LAMP: Machine = {
  name: "lamp",
  initial: "off",
  states: ["off", "on", "broken"],
  finals: ["broken"],
  moves: {
    switched_on: { from: ["off"], to: "on", words: "switched on" },
    switched_off: { from: ["on"], to: "off", words: "switched off" },
    dropped: { from: ["off", "on"], to: "broken", words: "dropped" },
  },
};

describe("state machines", () => {
  it("say where a move leads, and refuse the others in a sentence", () => {
    expect(stateAfter(REQUEST, "expired_unanswered", "answered")).toBe("answered");
    expect(stateAfter(REQUEST, "recalled", "answered")).toBeNull();
    expect(refusalOf(REQUEST, "expired_unanswered", "request_snoozed")).toBe(
      "This request is expired unanswered: it cannot be put off now.",
    );
    expect(stateAfter(STRIKE, "effective", "reversed")).toBe("void");
    expect(stateAfter(CONTEST, "withdrawn", "upheld")).toBeNull();
  });

  it("of this package are sound", () => {
    expect(checkMachines()).toEqual([]);
  });

  it("are found out when something is wrong with them", () => {
    expect(checkMachine(LAMP)).toEqual([]);
    expect(
      checkMachine({ ...LAMP, states: [...LAMP.states, "lost"], finals: ["broken", "lost"] }),
    ).toEqual(["lamp: nothing leads to lost"]);
    expect(checkMachine({ ...LAMP, finals: [] })).toEqual(["lamp: broken has no way out"]);
    expect(checkMachine({ ...LAMP, finals: ["broken", "on"] })).toEqual([
      "lamp: on is final but has a way out",
    ]);
    const mended = { from: [], to: "of", words: "mended" };
    expect(checkMachine({ ...LAMP, moves: { ...LAMP.moves, mended } })).toEqual([
      "lamp: mended starts from no state",
      "lamp: mended names of, no state of it",
    ]);
  });
});
