import { describe, expect, it } from "vitest";
import { REQUEST, type RequestState } from "./machines.js";
import type { RightFacts } from "./right-facts.js";
import {
  isAnswerable,
  isUndoable,
  possibleMoves,
  possibleReasons,
  usableRights,
} from "./what-is-possible.js";

const right: RightFacts = {
  id: "r1",
  brandId: "b1",
  kind: "word_mark",
  state: "verified",
  territories: ["EU"],
  expiresOn: null,
  number: "1",
  text: "Lumora",
};

describe("what a brand is offered", () => {
  it("is what the table of moves allows", () => {
    expect(possibleMoves("delivered")).toEqual(["open", "snooze", "ask_evidence", "test_buy"]);
    expect(possibleMoves("test_buy")).toEqual([]);
    expect(possibleMoves("answered")).toEqual([]);
  });

  it("never includes an answer to a request that is not put to it, answered (if only for minutes), proposed or recalled", () => {
    const answerable = (REQUEST.states as readonly RequestState[]).filter(isAnswerable);
    for (const state of ["queued", "answered", "recalled", "held", "proposed"] as const) {
      expect(answerable).not.toContain(state);
    }
    expect(answerable).toContain("expired_unanswered");
  });

  it("leaves out rights that a notice would be refused for", () => {
    const at = "2026-05-02T08:00:00.000Z";
    const offered = usableRights(
      [
        right,
        { ...right, id: "draft", state: "draft" },
        { ...right, id: "expired", expiresOn: "2026-05-01" },
        { ...right, id: "elsewhere", territories: ["CN"] },
      ],
      { at, territory: "DE" },
    );
    expect(offered.map(({ id }) => id)).toEqual(["r1"]);
  });

  it("names for each reason the rights that can carry it", () => {
    const picture = { id: "p1", kind: "copyright_image" };
    const reasons = possibleReasons([right, picture]);
    expect(reasons.find(({ code }) => code === "TM_OBFUSCATED")?.rightIds).toEqual(["r1"]);
    expect(reasons.find(({ code }) => code === "COPY_IMAGE")?.rightIds).toEqual(["p1"]);
    expect(reasons.find(({ code }) => code === "TM_TEST_BUY")?.evidenceRequired).toBe(true);
    expect(reasons.some(({ code }) => code === "PATENT")).toBe(false);
  });

  it("is undo for ten minutes and not a moment longer", () => {
    const answered = { requestState: "answered", answeredAt: "2026-05-02T08:00:00.000Z" };
    expect(isUndoable(answered, "2026-05-02T08:10:00.000Z")).toBe(true);
    expect(isUndoable(answered, "2026-05-02T08:10:00.001Z")).toBe(false);
    expect(isUndoable({ ...answered, requestState: "opened" }, answered.answeredAt)).toBe(false);
  });
});
