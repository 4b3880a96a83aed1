import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";
import { roundedFill } from "./rounded-fill.js";

/** A mug with a glazed band, speckles and something hot in it; it stands on the origin. */
export function mug(easel: Easel, { goods, accent }: Palette): string {
  const { between } = easel;
  const half = between(72, 88);
  const high = between(140, 175);
  const rim = half * 0.2;
  const light = between(52, 74);
  const body =
    route("M", -half, -high, "L", -half * 0.9, -22, "Q", -half * 0.86, 4, -half * 0.5, 8) +
    route("H", half * 0.5, "Q", half * 0.86, 4, half * 0.9, -22, "L", half, -high, "Z");
  const out = half * 0.8;
  const handle = route(
    "M",
    half * 0.95,
    -high * 0.8,
    "c",
    out,
    -14,
    out,
    high * 0.62,
    -2,
    high * 0.56,
  );
  const fill = roundedFill(easel, goods, light);
  const specks = Array.from({ length: 70 }, () =>
    shape("circle", {
      cx: between(-half * 0.86, half * 0.86),
      cy: -between(14, high - 8),
      r: between(0.8, 2.6),
      fill: goods(light - 40),
      opacity: 0.7,
    }),
  );
  return (
    shape("path", { d: handle, ...line(goods(light - 16), 20) }) +
    shape("path", { d: handle, ...line(goods(light + 8), 9, 0.6) }) +
    shape("path", { d: body, fill }) +
    band(easel, half, high, accent(42)) +
    specks.join("") +
    shape("ellipse", { cx: 0, cy: -high, rx: half, ry: rim, fill: goods(light + 14) }) +
    shape("ellipse", { cx: 0, cy: -high + 3, rx: half - 8, ry: rim - 5, fill: goods(light - 34) }) +
    shape("ellipse", { cx: 2, cy: -high + 8, rx: half - 18, ry: rim - 9, fill: "#4a2a18" }) +
    shape("path", {
      d: route("M", -half * 0.7, -high * 0.86, "L", -half * 0.64, -34),
      ...line("#fff", 7, 0.4),
    })
  );
}

function band({ between }: Easel, half: number, high: number, ink: string): string {
  const y = -high * between(0.3, 0.55);
  const teeth = Math.round(between(9, 15));
  const step = (half * 1.84) / teeth;
  const zigzag = Array.from({ length: teeth }, () => route("l", step / 2, -18, step / 2, 18));
  const start = route("M", -half * 0.92, y);
  const edge = (at: number) => route("M", -half * 0.94, at, "q", half * 0.94, 9, half * 1.88, 0);
  return shape("path", {
    d: start + zigzag.join("") + edge(y - 30) + edge(y + 12),
    ...line(ink, 4, 0.9),
  });
}
