import { expect, it } from "vitest";
import { judgeAdvisories, readAnswer } from "./advisories.mjs";

const GHSA = "GHSA-aaaa-bbbb-cccc";
const WEAKNESS = {
  source: 1,
  name: "codec",
  title: "reads beyond its end",
  severity: "high",
  url: `https://github.com/advisories/${GHSA}`,
};
const ANSWER = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    codec: { via: [WEAKNESS], nodes: ["node_modules/codec"] },
    // Concerned through the other, and so told of once.
    player: { via: ["codec"], nodes: ["node_modules/player"] },
  },
});

/** @param {string[]} shipped */
function advisoriesOf(...shipped) {
  const answer = readAnswer(ANSWER, "", new Set(shipped));
  if (!answer.reached) throw new Error(answer.reason);
  return answer.advisories;
}

it("an advisory is told of once, with whether it ships", () => {
  expect(advisoriesOf("node_modules/codec")).toMatchObject([{ id: GHSA, ships: true }]);
  expect(advisoriesOf("node_modules/player")).toMatchObject([{ id: GHSA, ships: false }]);
});

it.each([
  ["no answer", "", "npm error network request failed, reason: ENOTFOUND"],
  ["a refusal", JSON.stringify({ message: "405 POST https://registry.example/x" }), ""],
  ["another format", JSON.stringify({ auditReportVersion: 3, vulnerabilities: {} }), ""],
])("%s is not taken for a clean answer", (_, out, err) => {
  const answer = readAnswer(out, err, new Set());
  expect(answer).toMatchObject({ reached: false, reason: expect.stringMatching(/./) });
  expect(JSON.stringify(answer)).not.toContain("registry.example");
});

it("what ships and is high may not wait; a tool's may", () => {
  const shipped = judgeAdvisories(advisoriesOf("node_modules/codec"), [], "2026-12-01");
  expect([shipped.problems.length, shipped.urgent.length]).toEqual([1, 1]);
  const tool = judgeAdvisories(advisoriesOf(), [], "2026-12-01");
  expect([tool.problems.length, tool.urgent.length]).toEqual([1, 0]);
});

it("an acceptance holds to its day, and one that accepts nothing is named", () => {
  const accepted = [{ id: GHSA, until: "2026-12-01", why: "never called" }];
  const advisories = advisoriesOf("node_modules/codec");
  expect(judgeAdvisories(advisories, accepted, "2026-12-01").problems).toEqual([]);
  expect(judgeAdvisories(advisories, accepted, "2026-12-02").problems).toHaveLength(1);
  expect(judgeAdvisories([], accepted, "2026-12-01").idle).toEqual([GHSA]);
});
