import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";

/** A wrist watch with two small dials, seen from above; its middle is the origin. */
export function watch(easel: Easel, palette: Palette): string {
  const { between, fade, glow } = easel;
  const { goods, metal } = palette;
  const r = between(84, 100);
  const dark = easel.chance(0.5);
  const [dial, ink] = dark ? [18, 88] : [92, 20];
  const ring = fade("down", [0, metal(84)], [0.5, metal(46)], [1, metal(70)]);
  const ticks = Array.from({ length: 60 }, (_, at) => {
    const turn = (at * Math.PI) / 30;
    const inner = r * (at % 5 === 0 ? 0.68 : 0.75);
    const [x, y] = [Math.sin(turn), -Math.cos(turn)];
    return route("M", x * inner, y * inner, "L", x * r * 0.8, y * r * 0.8);
  });
  return (
    strap(easel, r, goods(between(26, 44)), goods(between(60, 74))) +
    [0, 1, 2].map((at) => crown(r, (at - 1) * 0.55, metal(at === 1 ? 66 : 44))).join("") +
    shape("circle", { cx: 0, cy: 0, r, fill: ring }) +
    shape("circle", { cx: 0, cy: 0, r: r * 0.9, ...line(metal(26), 3) }) +
    shape("circle", {
      cx: 0,
      cy: 0,
      r: r * 0.85,
      fill: glow([0, goods(dial + 6)], [1, goods(dial - 8)]),
    }) +
    shape("path", { d: ticks.join(""), ...line(goods(ink), 2.4) }) +
    smallDial(easel, -r * 0.34, r * 0.1, palette, ink) +
    smallDial(easel, r * 0.34, r * 0.1, palette, ink) +
    hand(between(0, 6.28), r * 0.46, 7, metal(dark ? 82 : 30)) +
    hand(between(0, 6.28), r * 0.68, 4.5, metal(dark ? 82 : 30)) +
    hand(between(0, 6.28), r * 0.72, 1.8, palette.accent(50)) +
    shape("circle", { cx: 0, cy: 0, r: 7, fill: metal(60) }) +
    shape("path", {
      d: route("M", -r * 0.5, -r * 0.6, "A", r * 0.8, r * 0.8, 0, 0, 1, r * 0.2, -r * 0.76),
      ...line("#fff", 6, 0.4),
    })
  );
}

function strap({ fade }: Easel, r: number, dark: string, thread: string): string {
  const half = r * 0.56;
  const fill = fade("across", [0, dark], [0.3, thread, 1], [0.42, dark], [1, dark]);
  const part = (way: 1 | -1) => {
    const [near, far] = [way * r * 0.8, way * r * 2.25];
    const d =
      route("M", -half, near, "L", -half * 0.8, far, "Q", 0, far + way * 26, half * 0.8, far) +
      route("L", half, near, "Z");
    const seam = (side: number) =>
      route("M", side * half * 0.84, near, "L", side * half * 0.66, far - way * 4);
    const holes = [1.45, 1.65, 1.85, 2.05].map((at) =>
      shape("circle", { cx: 0, cy: way * r * at, r: 4.2, fill: "#120d0a" }),
    );
    return (
      shape("path", { d, fill: dark }) +
      shape("path", { d, fill, opacity: 0.35 }) +
      shape("path", { d: seam(1) + seam(-1), ...line(thread, 2.2), "stroke-dasharray": "8 6" }) +
      (way > 0 ? holes.join("") : "")
    );
  };
  return part(1) + part(-1);
}

function crown(r: number, turn: number, fill: string): string {
  const [x, y] = [Math.cos(turn) * r, Math.sin(turn) * r];
  return shape("rect", { x: x - 6, y: y - 9, width: 20, height: 18, rx: 4, fill });
}

function smallDial(
  { between }: Easel,
  cx: number,
  cy: number,
  { goods, metal }: Palette,
  ink: number,
) {
  const turn = between(0, 6.28);
  const reach = 15;
  const d = route("M", cx, cy, "l", Math.sin(turn) * reach, -Math.cos(turn) * reach);
  return (
    shape("circle", { cx, cy, r: 21, fill: goods(ink > 50 ? 30 : 78) }) +
    shape("circle", { cx, cy, r: 21, ...line(metal(54), 2) }) +
    shape("circle", { cx, cy, r: 16, ...line(goods(ink), 2.4), "stroke-dasharray": "1.4 6.98" }) +
    shape("path", { d, ...line(goods(ink), 2.4) })
  );
}

function hand(turn: number, far: number, width: number, colour: string): string {
  const [x, y] = [Math.sin(turn), -Math.cos(turn)];
  const d = route("M", -x * far * 0.2, -y * far * 0.2, "L", x * far, y * far);
  return shape("path", { d, ...line(colour, width) });
}
