import { describe, expect, it } from "vitest";
import type { OutboundAnswer } from "../outbound/outbound.js";
import { verdictOf } from "./verdict.js";

const NOW = Date.parse("2026-03-01T12:00:00.000Z");
const answered = (status: number, headers: Record<string, string> = {}): OutboundAnswer => ({
  ok: true,
  status,
  headers,
  bytes: new Uint8Array(),
});

describe("what an answer means", () => {
  it.each([200, 201, 202, 204])("%i is an acknowledgement", (status) => {
    expect(verdictOf(answered(status), NOW)).toEqual({ kind: "delivered" });
  });

  it.each([408, 425, 429, 500, 502, 503, 599])("%i is tried again", (status) => {
    expect(verdictOf(answered(status), NOW)).toMatchObject({ kind: "again", scope: "delivery" });
  });

  it.each([301, 304, 307, 400, 401, 403, 404, 410, 413, 422])("%i parks the endpoint", (status) => {
    expect(verdictOf(answered(status), NOW)).toMatchObject({ kind: "park" });
  });

  it("an address that is refused parks the endpoint, one that is silent is tried again", () => {
    const fault = (kind: "refused_address" | "invalid_url" | "unreachable" | "timed_out") =>
      verdictOf({ ok: false, fault: kind, detail: "why" }, NOW);
    expect(fault("refused_address")).toEqual({ kind: "park", reason: "why" });
    expect(fault("invalid_url")).toEqual({ kind: "park", reason: "why" });
    expect(fault("unreachable")).toMatchObject({ kind: "again", scope: "endpoint" });
    expect(fault("timed_out")).toMatchObject({ kind: "again", scope: "endpoint" });
  });

  it.each([
    ["120", 120_000],
    ["Sun, 01 Mar 2026 12:05:00 GMT", 300_000],
    ["Sun, 01 Mar 2026 11:00:00 GMT", 0],
    ["999999", 3_600_000],
    ["soon", 0],
    ["-5", 0],
  ])("Retry-After: %s asks for a pause of %i ms", (value, retryAfter) => {
    expect(verdictOf(answered(503, { "retry-after": value }), NOW)).toMatchObject({ retryAfter });
  });
});
