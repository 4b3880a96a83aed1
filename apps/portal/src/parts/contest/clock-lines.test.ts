import { expect, it } from "vitest";
import type { ContestFile, FiledContest, Regime } from "../../api/contest-file.js";
import { lawClocks } from "./clock-lines.js";

const IMPOSED = "2026-11-20T09:00:00.000Z";
const NOW = Date.parse("2026-11-24T12:00:00.000Z");

function regime(profile: string, putBack: string | null): Regime {
  const words = { en: "w", zh: "w" };
  return {
    profile,
    contestUntil: "2027-05-20T23:59:59.999Z",
    draft: true,
    form: "complaint",
    name: words,
    citation: "c",
    disclosesSeller: false,
    putBack,
    elements: [],
  };
}

const CONTEST: FiledContest = {
  id: "c1",
  kind: "first_sale",
  state: "open",
  attempt: 1,
  form: "counter_notice",
  profiles: ["US_DMCA", "EU_DSA"],
  elements: [],
  files: [],
  openedAt: "2026-11-23T10:00:00.000Z",
  forwardedAt: "2026-11-23T10:00:00.000Z",
  reachedAt: null,
  arrivalProof: null,
  ownerReply: null,
  ownerRepliedAt: null,
  ownerFiles: [],
  nextAttemptUntil: null,
  decidedAt: null,
  message: null,
  ownerMessage: null,
  outcomeMessage: null,
};

const FILE: ContestFile = {
  regimes: [regime("EU_DSA", null), regime("US_DMCA", "17 USC 512(g)(2)(C)")],
  clocks: [
    {
      name: "contest_window",
      profile: "EU_DSA",
      dueAt: "2027-05-20T23:59:59.999Z",
      latestAt: null,
      state: "done",
    },
    {
      name: "put_back:US_DMCA",
      profile: "US_DMCA",
      dueAt: "2026-12-08T05:00:00.000Z",
      latestAt: "2026-12-15T04:59:59.999Z",
      state: "running",
    },
    {
      name: "owner_reply",
      profile: "OPERATOR",
      dueAt: "2026-11-27T23:59:59.999Z",
      latestAt: null,
      state: "running",
    },
  ],
  attempts: { made: 1, left: 2, until: null },
  measure: "removed",
  contests: [CONTEST],
  stays: [],
  disputes: [],
};

it("each law shows its own window and its own clocks, and what the terms add comes last", () => {
  const laws = lawClocks(FILE, IMPOSED, NOW);
  expect(laws.map(({ profile, lines }) => [profile, lines.map(({ name }) => name)])).toEqual([
    ["EU_DSA", ["contest_window"]],
    ["US_DMCA", ["contest_window", "put_back"]],
    ["OPERATOR", ["owner_reply"]],
  ]);
  expect(laws[1]?.lines[1]).toMatchObject({
    from: CONTEST.openedAt,
    latestAt: "2026-12-15T04:59:59.999Z",
    state: "running",
  });
});

it("the windows wait while a contest is open, and are over when their day has passed", () => {
  const stateAt = (file: ContestFile, now: number) =>
    lawClocks(file, IMPOSED, now)[0]?.lines[0]?.state;
  expect(stateAt(FILE, NOW)).toBe("waits");
  const closed = { ...FILE, contests: [] };
  expect(stateAt(closed, NOW)).toBe("running");
  expect(stateAt(closed, Date.parse("2027-05-21T00:00:00.000Z"))).toBe("over");
});

it("a clock that runs from the arrival stands there without a day until the arrival is proven", () => {
  const contest = { ...CONTEST, profiles: ["CN_ECL"] };
  const file = {
    ...FILE,
    regimes: [regime("CN_ECL", "Article 43")],
    contests: [contest],
    clocks: [],
  };
  expect(lawClocks(file, IMPOSED, NOW)[0]?.lines[1]).toMatchObject({
    state: "begins",
    dueAt: null,
    does: "put_back_begins",
  });
  const reached = { ...file, contests: [{ ...contest, reachedAt: "2026-11-24T08:00:00.000Z" }] };
  expect(lawClocks(reached, IMPOSED, NOW)[0]?.lines).toHaveLength(1);
});

it("the brand's silence puts back only where the marketplace's terms stand alone", () => {
  const thenOf = (profiles: string[]) => {
    const file = { ...FILE, contests: [{ ...CONTEST, profiles }] };
    return lawClocks(file, IMPOSED, NOW).at(-1)?.lines[0]?.does;
  };
  expect(thenOf(["OPERATOR"])).toBe("owner_reply_back");
  expect(thenOf(["OPERATOR", "US_DMCA"])).toBe("owner_reply");
  expect(thenOf(["EU_DSA"])).toBe("owner_reply");
});
