import { describe, expect, it } from "vitest";
import { deliveredCase, restrictedCase } from "../test/cases.js";
import { caseRows } from "./case-rows.js";
import { OPEN_REQUEST_STATES } from "./machines.js";
import { needsNewRequest } from "./needs-new-request.js";

const SETTLED = {
  requestState: "answered",
  answer: "genuine",
  restrictionState: null,
  fingerprint: "as it was",
};

describe("asking a brand again", () => {
  it("is for what was never asked", () => {
    expect(needsNewRequest(null, "new")).toBe(true);
  });

  it.each(OPEN_REQUEST_STATES)("is not for what is asked already: %s", (requestState) => {
    const open = { ...SETTLED, requestState, answer: null };
    expect(needsNewRequest(open, "something else")).toBe(false);
  });

  it.each(["genuine", "genuine_unauthorised", "not_ours", "cannot_tell", "counterfeit"])(
    "after %s is only for what has changed since",
    (answer) => {
      expect(needsNewRequest({ ...SETTLED, answer }, "as it was")).toBe(false);
      expect(needsNewRequest({ ...SETTLED, answer }, "something else")).toBe(true);
    },
  );

  it("is not for a listing that is restricted, but for one that came back and has changed", () => {
    const notice = { ...SETTLED, answer: "counterfeit" };
    const active = { ...notice, restrictionState: "active" };
    expect(needsNewRequest(active, "something else")).toBe(false);
    const lifted = { ...notice, restrictionState: "lifted" };
    expect(needsNewRequest(lifted, "as it was")).toBe(false);
    expect(needsNewRequest(lifted, "something else")).toBe(true);
  });

  it("is for what was recalled before anybody answered", () => {
    const recalled = { ...SETTLED, requestState: "recalled", answer: null };
    expect(needsNewRequest(recalled, "as it was")).toBe(true);
  });

  it("is judged by a case's row as it stands", () => {
    for (const state of [deliveredCase(), restrictedCase()]) {
      expect(needsNewRequest(caseRows(state).case, "something else")).toBe(false);
    }
  });
});
