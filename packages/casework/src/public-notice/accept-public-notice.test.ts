import { describe, expect, it } from "vitest";
import { after, BRAND, eventsOf, OPERATOR, refusalOf, uuid } from "../../test/cases.js";
import { ACCEPT, beginAccepted, NOTIFIER } from "../../test/public-notice-histories.js";
import { foldCase } from "../fold/fold.js";
import { acceptPublicNotice, withdrawAccepted } from "./accept-public-notice.js";

const ids = { decision: uuid(77) };

describe("a notice of somebody without an account that the operator accepts", () => {
  it("rule 3: restricts with a statement that names the ground, and leaves a window to contest", () => {
    const state = foldCase(eventsOf(beginAccepted("seller-7")));
    expect(state).toMatchObject({
      origin: "public_notice",
      requestState: "recalled",
      answers: [],
      decisions: [{ kind: "restrict", basis: "public_notice", publicNoticeId: NOTIFIER.id }],
      restrictions: [{ state: "active", contestUntil: ACCEPT.contest.until }],
      strikes: [{ state: "proposed" }],
    });
    const [{ body } = { body: null }] = state.statements;
    expect(body).toMatchObject({
      basis: "notice",
      publicNotice: "N-4711",
      right: { kind: "word_mark", number: "018123456" },
      automatedDetection: false,
      automatedDecision: false,
    });
    // Whoever sent it stands in no event.
    expect(body).not.toHaveProperty("notifier");
    expect(body?.texts["en"]?.facts).toContain("N-4711");
    expect(body?.texts["zh"]?.facts).toContain("N-4711");
    expect(body?.texts["en"]?.automation).toContain("A person at the marketplace");
  });

  it.each([
    ["of a program", { actor: { kind: "system", id: null } }],
    ["of a brand", { actor: BRAND }],
    ["where the marketplace only asks", { mode: "ask" }],
    ["where the marketplace only observes", { mode: "observe" }],
    [
      "for a reason that such a right cannot carry",
      {
        notice: { ...ACCEPT.notice, reasonCode: "COPY_IMAGE" },
      },
    ],
  ] as const)("is no decision %s", (_name, change) => {
    expect(refusalOf(acceptPublicNotice({ ...ACCEPT, ...change }))?.code).toBe("illegal_move");
  });

  it("rule 5: is undone whole when its sender takes it back, and by nobody else's word", () => {
    const state = foldCase(eventsOf(beginAccepted("seller-7")));
    const at = "2026-11-24T10:00:00.000Z";
    for (const actor of [BRAND, OPERATOR, { ...NOTIFIER, id: uuid(5) }]) {
      expect(refusalOf(withdrawAccepted(state, { at, actor, ids }))?.code).toBe("illegal_move");
    }
    const undone = after(state, withdrawAccepted(state, { at, actor: NOTIFIER, ids }));
    expect(undone.restrictions).toMatchObject([{ state: "lifted", liftedBasis: "undo" }]);
    expect(undone.strikes).toMatchObject([{ state: "void" }]);
    expect(refusalOf(withdrawAccepted(undone, { at, actor: NOTIFIER, ids }))).toBeDefined();
  });
});
