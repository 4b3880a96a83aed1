import { expect, it } from "vitest";
import { readPlans } from "./read-plans.js";

const entry = (milliseconds: number, text: string, plan: object) =>
  `2026-12-01 06:00:00 UTC [1] LOG:  duration: ${milliseconds} ms  plan:\n${JSON.stringify(
    { "Query Text": text, Plan: plan },
    null,
    2,
  ).replace(/^/gm, "\t")}\n`;

async function* linesOf(log: string): AsyncGenerator<string> {
  yield* log.split("\n");
}

it("plans of one statement are taken together, and say which indexes and whole tables were read", async () => {
  const whole = {
    "Node Type": "Nested Loop",
    "Shared Hit Blocks": 7,
    Plans: [
      { "Node Type": "Index Scan", "Relation Name": "cases", "Index Name": "cases_pkey" },
      {
        "Node Type": "Seq Scan",
        "Relation Name": "brands",
        "Actual Rows": 2,
        "Actual Loops": 3,
        "Rows Removed by Filter": 8,
      },
    ],
  };
  const log = [
    entry(1.5, "select 1", { "Node Type": "Result" }),
    entry(2, "select 2", whole),
    "2026-12-01 06:00:00 UTC [1] LOG:  something else\n",
    entry(3, "select 2", whole),
  ].join("");
  const [first, second] = await readPlans(linesOf(log));
  expect(second?.text).toBe("select 1");
  expect(first).toEqual({
    text: "select 2",
    verb: "select",
    relations: new Set(["cases", "brands"]),
    indexes: new Set(["cases_pkey"]),
    scans: new Map([["brands", 30]]),
    times: [2, 3],
    pages: 14,
  });
});
