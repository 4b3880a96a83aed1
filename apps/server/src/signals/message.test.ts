import fc from "fast-check";
import { expect, it } from "vitest";
import type { Change } from "./change.js";
import { readMessage, writeMessages } from "./message.js";

const change = fc.record<Change>({
  topics: fc.subarray(["requests", "cases", "listings"] as const),
  case: fc.uuid(),
  brand: fc.uuid(),
});

it("every change arrives, in messages that the database carries", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
      const messages = writeMessages("here", [], changes);
      expect(messages.every((message) => Buffer.byteLength(message) < 8_000)).toBe(true);
      const read = messages.map(readMessage);
      expect(read.flatMap((one) => (one.kind === "changes" ? one.changes : []))).toEqual(changes);
    }),
    { numRuns: 30 },
  );
});

it("a signal is its name", () => {
  const [message] = writeMessages("here", ["mail"], []);
  expect(readMessage(message ?? "")).toEqual({ kind: "signal", signal: "mail" });
});
