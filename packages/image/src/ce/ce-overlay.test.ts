import { expect, it } from "vitest";
import { ceOverlay } from "./ce-overlay.js";
import { drawnMark } from "./drawn-mark.test-support.js";
import { findCeMarkings } from "./find-ce-markings.js";

function overlayOf(gap: number): string {
  return findCeMarkings(drawnMark({ side: 240, height: 90, gap }))
    .map(ceOverlay)
    .join("");
}

it("draws four measured circles and two official letters", () => {
  expect(overlayOf(0.3).match(/<polygon /g)).toHaveLength(6);
});

it("writes the measured and the official share of a distance that deviates, and of no other", () => {
  expect(overlayOf(0.1)).toContain("0.10 / 0.30");
  expect(overlayOf(0.1)).not.toContain("/ 0.15");
  expect(overlayOf(0.3)).not.toContain("<text");
});

it("is hidden from readers and holds shapes and numbers only", () => {
  const overlay = overlayOf(0.1);
  expect(overlay).toMatch(/^<svg [^>]*viewBox="-?\d+ -?\d+ \d+ \d+" aria-hidden="true"/);
  const names = [...overlay.matchAll(/<(\w+)/g)].map(([, name]) => name);
  expect([...new Set(names)].sort((a, b) => (a < b ? -1 : 1))).toEqual([
    "line",
    "polygon",
    "svg",
    "text",
  ]);
});
