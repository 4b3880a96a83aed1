import { expect, it } from "vitest";
import { totalsOf } from "./totals.mjs";

const NONE = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

it("the totals are those of the runner", () => {
  const counts = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
  expect(totalsOf({ ...counts, testResults })).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

it("a file that could not be loaded is a failure, though it holds no test", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(totalsOf({ ...NONE, testResults })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
