import { describe, expect, it } from "vitest";
import type { Edits } from "../catalogue/picture.js";
import { cropWindow } from "./crop-window.js";
import { PHOTOGRAPH } from "./size.js";

const EDITS: readonly Edits[] = [0, 0.05, 0.12, 0.3].flatMap((crop) =>
  [-6, -3, 0, 0.5, 3, 6].map((turn) => ({ crop, turn })),
);

describe("what is left of a photograph", () => {
  it.each(EDITS)("cut by $crop and turned by $turn° lies within it with all corners", (edits) => {
    const { x, y, width, height } = cropWindow(PHOTOGRAPH, edits);
    const angle = (-(edits.turn ?? 0) * Math.PI) / 180;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const middle = [PHOTOGRAPH.width / 2, PHOTOGRAPH.height / 2] as const;
    for (const [cx, cy] of [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ] as const) {
      const [dx, dy] = [cx - middle[0], cy - middle[1]];
      const [ownX, ownY] = [middle[0] + dx * cos - dy * sin, middle[1] + dx * sin + dy * cos];
      expect(ownX).toBeGreaterThanOrEqual(-1e-9);
      expect(ownX).toBeLessThanOrEqual(PHOTOGRAPH.width + 1e-9);
      expect(ownY).toBeGreaterThanOrEqual(-1e-9);
      expect(ownY).toBeLessThanOrEqual(PHOTOGRAPH.height + 1e-9);
    }
  });

  it("is all of it where nothing was done, and keeps its form", () => {
    expect(cropWindow(PHOTOGRAPH, {})).toEqual({ x: 0, y: 0, ...PHOTOGRAPH });
    for (const edits of EDITS) {
      const { width, height } = cropWindow(PHOTOGRAPH, edits);
      expect(width / height).toBeCloseTo(PHOTOGRAPH.width / PHOTOGRAPH.height);
      expect(width).toBeLessThanOrEqual((1 - (edits.crop ?? 0)) * PHOTOGRAPH.width);
    }
  });
});
