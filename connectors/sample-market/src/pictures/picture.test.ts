import { describe, expect, it } from "vitest";
import { shapeSchema } from "../catalogue/picture.js";
import { drawPicture } from "./picture.js";

describe("a picture", () => {
  it.each(shapeSchema.options)("of a %s is the same each time, with the brand on it", (shape) => {
    const picture = { shape, lettering: "Kestrel & Pyne", colour: "navy" };
    expect(drawPicture("L1", picture)).toBe(drawPicture("L1", picture));
    expect(drawPicture("L1", picture)).toContain(">Kestrel &amp; Pyne</text>");
    expect(drawPicture("L1", picture)).not.toBe(drawPicture("L2", picture));
  });

  it("without a brand has no lettering, and a colour nobody knows is drawn all the same", () => {
    const picture = drawPicture("L1", { shape: "bag", lettering: "", colour: "octarine" });
    expect(picture).toMatch(/^<svg .*<\/svg>$/s);
    expect(picture).not.toContain("<text");
  });

  it("writes long brands smaller, so that they stay on the goods", () => {
    const sizes = ["Norvane", "Norvane & Daughters of the Harbour"].map((lettering) => {
      const svg = drawPicture("L1", { shape: "bag", lettering, colour: "navy" });
      return Number(/font-size="([\d.]+)"/.exec(svg)?.[1]);
    });
    expect(sizes[1]).toBeLessThan(sizes[0] as number);
  });
});
