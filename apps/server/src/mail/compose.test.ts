import { expect, it } from "vitest";
import { compose } from "./compose.js";

const ALBA = { brandId: "0199a8f0-0000-7000-8000-000000000000", brand: "Alba" };
const URL = "https://touchstone.example";

it("the first waiting request is told in both languages, with the way to it", () => {
  const { subject, text } = compose({ kind: "first_waiting_request", data: ALBA }, "Nora", URL);
  expect(subject).toContain("Alba");
  expect(text).toContain("Dear Nora,");
  expect(text).toContain("Nora，您好：");
  expect(text.match(/https:\/\/touchstone\.example\/requests/g)).toHaveLength(2);
});

it("the digest tells how many wait, for how much and since when", () => {
  const data = {
    ...ALBA,
    count: 12,
    exposure: [
      { amount: "1200.50", currency: "EUR" },
      { amount: "7", currency: null },
    ],
    oldest: "2026-03-01T12:00:00.000Z",
  };
  const { subject, text } = compose({ kind: "daily_digest", data }, "Nora", URL);
  expect(subject).toContain("12 open requests");
  expect(text).toContain(
    "12 requests of Alba wait for an answer. The oldest has waited since 2026-03-01.",
  );
  expect(text).toContain("1200.50 EUR, 7.");
  const one = compose(
    { kind: "daily_digest", data: { ...data, count: 1, exposure: [] } },
    "N",
    URL,
  );
  expect(one.text).toContain("1 request of Alba waits");
  expect(one.text).not.toContain("At stake");
});
