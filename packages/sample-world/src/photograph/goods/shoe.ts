import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";

/** A trainer from the side, its toe to the right; it stands on the origin. */
export function shoe(easel: Easel, { goods, accent, stone }: Palette): string {
  const { between, fade } = easel;
  const light = between(40, 60);
  const upper = fade(
    "down",
    [0, goods(light + 14)],
    [0.7, goods(light - 4)],
    [1, goods(light - 16)],
  );
  const trim = fade("down", [0, accent(58)], [1, accent(36)]);
  const sole = fade("down", [0, stone(96)], [0.6, stone(84)], [1, stone(58)]);
  const laces = Array.from({ length: 6 }, (_, at) => {
    const [x, y] = [-34 + at * 19, -146 + at * 14];
    return route("M", x, y + 12, "q", 12, -16, 30, -14);
  });
  const eyelets = Array.from({ length: 6 }, (_, at) =>
    shape("circle", { cx: -36 + at * 19, cy: -130 + at * 14, r: 4, fill: stone(24) }),
  );
  const tread = Array.from({ length: 22 }, (_, at) => route("M", -146 + at * 14, -12, "v", 9));
  const holes = Array.from({ length: 34 }, (_, at) =>
    shape("circle", {
      cx: 66 + (at % 7) * 11 - Math.floor(at / 7) * 3,
      cy: -74 + Math.floor(at / 7) * 9 + (at % 7) * 2.4,
      r: 2,
      fill: goods(light - 28),
    }),
  );
  const seam = { ...line(goods(light + 30), 1.8), "stroke-dasharray": "6 5" };
  return (
    shape("path", {
      d: "M -150 -34 C -160 -96 -150 -150 -136 -164 C -116 -132 -80 -138 -52 -160 C -20 -150 20 -92 74 -84 C 130 -78 160 -64 160 -34 Z",
      fill: upper,
    }) +
    shape("path", {
      d: "M -150 -34 C -160 -96 -150 -150 -136 -164 C -112 -120 -96 -70 -104 -34 Z",
      fill: trim,
    }) +
    shape("path", {
      d: "M 84 -34 C 84 -58 96 -74 112 -78 C 146 -72 160 -58 160 -34 Z",
      fill: trim,
    }) +
    holes.join("") +
    shape("path", {
      d: "M -70 -40 C -50 -96 0 -70 60 -44 M -60 -52 C -36 -112 10 -88 66 -58",
      ...line(stone(94), 8),
    }) +
    shape("path", {
      d: "M -116 -36 C -104 -84 -110 -116 -126 -146 M 76 -36 C 76 -56 86 -76 104 -84",
      ...seam,
    }) +
    shape("path", {
      d: "M -52 -160 C -30 -128 20 -84 56 -70 L 74 -84 C 20 -92 -20 -150 -52 -160 Z",
      fill: goods(light - 22),
    }) +
    shape("path", { d: laces.join(""), ...line(stone(97), 7) }) +
    eyelets.join("") +
    shape("path", {
      d: "M -156 -36 H 164 Q 176 -4 146 0 H -140 Q -166 -2 -156 -36 Z",
      fill: sole,
    }) +
    shape("path", { d: "M -156 -24 H 166", ...line(accent(48), 4) }) +
    shape("path", { d: tread.join(""), ...line(stone(34), 4, 0.8) })
  );
}
