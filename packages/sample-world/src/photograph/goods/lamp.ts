import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";
import { roundedFill } from "./rounded-fill.js";

/** A table lamp that is lit, its shade in pleats; it stands on the origin. */
export function lamp(easel: Easel, { goods, metal, accent }: Palette): string {
  const { between, fade, glow } = easel;
  const high = between(290, 340);
  const [top, wide] = [between(48, 72), between(108, 134)];
  const shadeHigh = high * 0.45;
  const shadeY = -high + shadeHigh;
  const shade = route("M", -top, -high, "H", top, "L", wide, shadeY, "H", -wide, "Z");
  const light = between(52, 66);
  const fill = fade(
    "across",
    [0, goods(light - 20)],
    [0.45, goods(light + 26)],
    [0.6, goods(light + 18)],
    [1, goods(light - 24)],
  );
  const pleats = Array.from({ length: 23 }, (_, at) => {
    const share = (at + 1) / 12 - 1;
    return route("M", share * top, -high + 5, "L", share * wide, shadeY - 6);
  });
  const beads = [0.1, 0.24, 0.36, 0.46].map((at, place) =>
    shape("ellipse", {
      cx: 0,
      cy: -high * at - 12,
      rx: between(13, 38 - place * 4),
      ry: high * 0.075,
      fill: roundedFill(easel, place % 2 === 0 ? accent : metal, 42),
    }),
  );
  return (
    shape("ellipse", {
      cx: 0,
      cy: shadeY,
      rx: 250,
      ry: 210,
      fill: glow([0, "#ffe9b0", 0.6], [1, "#ffe9b0", 0]),
    }) +
    shape("rect", {
      x: -6,
      y: shadeY,
      width: 12,
      height: -shadeY - 10,
      fill: roundedFill(easel, metal, 44),
    }) +
    beads.join("") +
    shape("path", {
      d: "M -62 0 q 0 -26 62 -30 q 62 4 62 30 Z",
      fill: roundedFill(easel, metal, 40),
    }) +
    shape("path", { d: shade, fill }) +
    shape("path", { d: pleats.join(""), ...line(goods(light - 24), 1.6, 0.55) }) +
    shape("path", { d: route("M", -top, -high + 3, "H", top), ...line(accent(40), 6) }) +
    shape("path", { d: route("M", -wide + 1, shadeY - 3, "H", wide - 1), ...line(accent(40), 7) }) +
    shape("path", { d: route("M", wide * 0.4, shadeY, "v", 46), ...line(metal(60), 2.4) }) +
    shape("circle", { cx: wide * 0.4, cy: shadeY + 51, r: 6, fill: roundedFill(easel, metal, 52) })
  );
}
