import { expect, test } from "vitest";
import { createAttempts } from "./attempts.js";

test("after too many attempts a caller waits until the time is over, others do not", () => {
  let now = 0;
  const attempts = createAttempts(() => now, 2, 60_000);
  expect(attempts.take("a").ok).toBe(true);
  now = 10_000;
  expect(attempts.take("a").ok).toBe(true);
  expect(attempts.take("a")).toMatchObject({ failure: { code: "rate_limited", retryAfter: 50 } });
  expect(attempts.take("b").ok).toBe(true);
  now = 60_000;
  expect(attempts.take("a").ok).toBe(true);
});

test("what went well does not count", () => {
  const attempts = createAttempts(() => 0, 1, 60_000);
  for (let turn = 0; turn < 5; turn += 1) {
    expect(attempts.take("a").ok).toBe(true);
    attempts.giveBack("a");
  }
  attempts.giveBack("a");
  expect(attempts.take("a").ok).toBe(true);
  expect(attempts.take("a").ok).toBe(false);
});

test("a flood of callers does not lift the limit of the latest ones", () => {
  const attempts = createAttempts(() => 0, 1, 60_000);
  for (let caller = 0; caller < 25_000; caller += 1) attempts.take(`caller ${caller}`);
  expect(attempts.take("caller 24999").ok).toBe(false);
});
