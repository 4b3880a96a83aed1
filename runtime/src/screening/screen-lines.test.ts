import { DEFAULT_POLICY } from "@touchstone/interface";
import { compileScreening, createScreener } from "@touchstone/screening";
import { describe, expect, it } from "vitest";
import { createLineScreener } from "./screen-line.js";
import { screenLines } from "./screen-lines.js";

const screener = createScreener(compileScreening([], []), DEFAULT_POLICY);
const listing = (id: string) => JSON.stringify({ marketplace: "plaza", id, title: "bag" });

interface OutputLine {
  readonly error?: { readonly detail: string };
}

async function screen(text: string, screenLine = createLineScreener(screener, undefined)) {
  const answer = await screenLines(
    { firstLine: 11, bytes: new TextEncoder().encode(text) },
    screenLine,
  );
  const lines = Buffer.from(answer.bytes).toString().trimEnd().split("\n");
  return { ...answer, lines: lines.map((line) => JSON.parse(line) as OutputLine) };
}

describe("screenLines", () => {
  it("gives one line for each line, in order", async () => {
    const { lines, tally } = await screen(`${listing("a")}\n\n${listing("b")}`);
    expect(lines).toMatchObject([
      { listing: { marketplace: "plaza", id: "a" }, recommendation: "clear" },
      { line: 12, error: { code: "invalid_listing", pointer: "" } },
      { listing: { marketplace: "plaza", id: "b" } },
    ]);
    expect(tally).toMatchObject({ listings: 2, badLines: 1, recommendations: { clear: 2 } });
  });

  it("points at the value that is not as it should be", async () => {
    const negative = { marketplace: "plaza", id: "a", title: "bag" };
    const price = { amount: "-1", currency: "USD" };
    const { lines } = await screen(JSON.stringify({ ...negative, price }));
    expect(lines).toMatchObject([{ line: 11, error: { pointer: "/price/amount" } }]);
  });

  it("answers a line that makes the screener throw, and goes on", async () => {
    const throwing = createLineScreener((listed, notices) => {
      if (listed.id === "b") throw new Error("a bug");
      return screener(listed, notices);
    }, undefined);
    const text = ["a", "b", "c"].map((id) => `${listing(id)}\n`).join("");
    const { lines, internalErrors, tally } = await screen(text, throwing);
    expect(lines).toMatchObject([
      { listing: { id: "a" } },
      { line: 12, error: { code: "invalid_listing", pointer: "" } },
      { listing: { id: "c" } },
    ]);
    expect(lines[1]?.error?.detail).toMatch(/^internal error/);
    expect(internalErrors).toMatchObject([{ line: 12 }]);
    expect(internalErrors[0]?.message).toMatch(/a bug/);
    expect(tally.badLines).toBe(1);
  });

  it("hands a listing's pictures to whoever looks at them, and what came of it to the screener", async () => {
    const notice = { code: "image_unreadable", pointer: "/images/0", detail: "torn" } as const;
    const screenLine = createLineScreener(screener, {
      look: async () => ({ seen: [], notices: [notice] }),
      tiered: false,
    });
    const text = JSON.stringify({ marketplace: "plaza", id: "a", title: "bag", images: ["a.jpg"] });
    const { lines } = await screen(text, screenLine);
    expect(lines).toMatchObject([{ notices: [notice] }]);
  });
});
