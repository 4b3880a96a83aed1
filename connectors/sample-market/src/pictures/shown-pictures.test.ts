import { drawCeMarking, drawLogo, drawPhotograph, SAMPLE_BRANDS } from "@touchstone/sample-world";
import { describe, expect, it } from "vitest";
import { type Edits, type Picture, pictureSchema } from "../catalogue/picture.js";
import { drawPicture, sizeOf } from "./picture.js";

const [BRAND] = SAMPLE_BRANDS;
const brand = BRAND?.id ?? "";
const photograph = (edits: Edits): Picture => ({ kind: "photograph", brand, number: 1, edits });
const logo = (on: "bag" | "bottle" | "shoe_box" | "mug"): Picture => {
  return { kind: "logo_on_goods", brand, on, colour: "sand", width: 120, turn: 7 };
};
const plate = (
  marking: "conforming" | "narrow",
  goods: "charger" | "headphones" | "lamp" | "toy" = "charger",
): Picture => ({ kind: "type_plate", goods, colour: "navy", marking, height: 80, turn: 0 });

const EVERYTHING: Edits = {
  crop: 0.1,
  turn: -3,
  mirrored: true,
  border: { width: 20, paint: "#ffffff" },
  banner: "Ships <today>",
  sticker: "-40 %",
};
const ALL: readonly Picture[] = [
  photograph({}),
  photograph(EVERYTHING),
  ...(["bag", "bottle", "shoe_box", "mug"] as const).map(logo),
  ...(["charger", "headphones", "lamp", "toy"] as const).map((goods) => plate("narrow", goods)),
  { kind: "goods", shape: "mug", lettering: "", colour: "navy", overlay: ["1 & 2", "3"] },
];

describe("pictures that tell what words do not", () => {
  it.each(ALL)("of the kind $kind are well-formed and the same each time", (picture) => {
    const svg = drawPicture("L1", picture);
    expect(drawPicture("L1", picture)).toBe(svg);
    expect(pictureSchema.parse(picture)).toEqual(picture);
    const { width, height } = sizeOf(picture);
    expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height}"`));
    expect(svg).not.toMatch(/NaN|undefined|<script|href/);
    const open: string[] = [];
    for (const [element, end, name, own] of svg.matchAll(/<(\/?)([\w]+)[^>]*?(\/?)>/g)) {
      if (end === "/") expect([open.pop(), element]).toEqual([name, element]);
      else if (own !== "/") open.push(name ?? "");
    }
    expect(open).toEqual([]);
  });

  it("show a photograph as it is where nothing was done to it", () => {
    const svg = drawPicture("L1", photograph({}));
    expect(svg).toContain(drawPhotograph(SAMPLE_BRANDS[0] as (typeof SAMPLE_BRANDS)[0], 1));
    expect(svg).toContain('viewBox="0.00 0.00 800.00 600.00"');
    expect(svg).not.toMatch(/scale\(-1 1\)|<text/);
  });

  it("keep a photograph between its borders, and what is written over it inside the picture", () => {
    const svg = drawPicture("L1", photograph(EVERYTHING));
    expect(svg).toContain('x="20" y="20" width="760" height="560"');
    expect(svg).toContain("scale(-1 1)");
    expect(svg).toContain("Ships &lt;today&gt;");
    const [, y = "0", height = "0"] =
      /<rect y="([\d.]+)" width="800" height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(y) + Number(height)).toBe(600);
  });

  it("carry the logo at the width that was asked for", () => {
    const svg = drawPicture("L1", logo("bottle"));
    expect(svg).toContain(drawLogo(SAMPLE_BRANDS[0] as (typeof SAMPLE_BRANDS)[0]));
    // The field of 400 is drawn on 800 pixels.
    expect(svg).toContain('width="60" height="30" viewBox="0 0 240 120"');
  });

  it("differ in the gap of the CE marking alone", () => {
    const conforming = drawPicture("L1", plate("conforming"));
    const narrow = drawPicture("L1", plate("narrow"));
    const { d } = drawCeMarking({ height: 80 });
    const moved = drawCeMarking({ height: 80, gap: 0.1 });
    expect(conforming).toContain(d);
    expect(narrow).toBe(conforming.replace(d, moved.d));
  });
});

describe("the format of pictures", () => {
  it("reads what journals hold from before there were kinds", () => {
    const old = { shape: "bag", lettering: "Norvane", colour: "navy", photo: "norvane/bag/navy" };
    expect(pictureSchema.parse(old)).toEqual(old);
  });

  it.each([
    { ...photograph({}), brand: "nobody" },
    photograph({ crop: 0.9 }),
    photograph({ border: { width: 10, paint: "url(#x)" } }),
    { ...logo("bag"), width: 400 },
    { ...plate("narrow"), marking: "none" },
    { kind: "film" },
  ])("refuses %j", (picture) => {
    expect(pictureSchema.safeParse(picture).success).toBe(false);
  });
});
