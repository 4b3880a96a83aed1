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

it("a contest is told with the day on which the listing comes back, or with who decides", () => {
  const data = {
    ...ALBA,
    case: "0199a8f0-0000-7000-8000-000000000001",
    putBackAt: "2026-12-09T04:59:59.999Z",
    replyUntil: "2026-11-27T23:59:59.999Z",
    silencePutsBack: false,
  };
  const { text } = compose({ kind: "contest_received", data }, "Nora", URL);
  expect(text).toContain("shown again on 2026-12-09 04:59 UTC, unless notice of a court");
  expect(text).toContain("by 2026-11-27 23:59 UTC");
  expect(text).toContain(`${URL}/brand/contests/${data.case}`);
  expect(text).not.toContain("If you say nothing");
  const silent = compose(
    { kind: "contest_received", data: { ...data, silencePutsBack: true } },
    "N",
    URL,
  );
  expect(silent.text).toContain("If you say nothing, the listing is shown again.");
  const decided = { ...data, putBackAt: null, replyUntil: null };
  expect(compose({ kind: "contest_received", data: decided }, "Nora", URL).text).toContain(
    "A person at the marketplace decides",
  );
});

it("the end of a registration is told with its last day, and the way to the right", () => {
  const right = "0199a8f0-0000-7000-8000-000000000001";
  const data = { ...ALBA, right, name: "Alba Studio", expiresOn: "2026-07-31", days: 30 };
  const tell = (expired: boolean) =>
    compose({ kind: "right_ending", data: { ...data, expired } }, "Nora", URL);
  const near = tell(false);
  expect(near.subject).toContain("Alba Studio ends on 2026-07-31");
  expect(near.text.match(new RegExp(`${URL}/brand/rights/${right}`, "g"))).toHaveLength(2);
  expect(tell(true).text).toContain("no longer looked for and supports no new notice");
});
