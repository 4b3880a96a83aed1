import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";

/** A quilted handbag with a flap and a buckle; it stands on the origin. */
export function bag(easel: Easel, { goods, metal, accent }: Palette): string {
  const { between, fade, glow } = easel;
  const [half, high] = [between(118, 140), between(150, 185)];
  const light = between(30, 52);
  const leather = fade("down", [0, goods(light + 12)], [0.6, goods(light)], [1, goods(light - 16)]);
  const flap = fade("down", [0, goods(light + 4)], [1, goods(light + 16)]);
  const step = between(22, 30);
  const quilt: string[] = [];
  for (let at = -half + step; at < half; at += step) {
    const reach = Math.min(high - 30, (half - Math.abs(at)) * 1.1 + 30);
    quilt.push(
      route("M", at, -8, "l", -reach * 0.4, -reach, "M", at, -8, "l", reach * 0.4, -reach),
    );
  }
  const [reach, up] = [half * 0.5, -high - 130];
  const handle = route("M", -reach, 6 - high, "C", -reach, up, reach, up, reach, 6 - high);
  const seam = { ...line(goods(light + 34), 2), "stroke-dasharray": "7 5" };
  const stud = (cx: number) =>
    shape("circle", {
      cx,
      cy: -high + 4,
      r: 9,
      fill: glow([0, "#fff"], [0.4, metal(66)], [1, metal(30)]),
    });
  return (
    shape("path", { d: handle, ...line(goods(light - 18), 15) }) +
    shape("path", { d: handle, ...line(goods(light + 18), 4, 0.7) }) +
    shape("path", {
      d: route(
        "M",
        -half * 0.92,
        -high,
        "H",
        half * 0.92,
        "L",
        half,
        -14,
        "Q",
        half,
        0,
        half - 14,
        0,
        "H",
        -half + 14,
        "Q",
        -half,
        0,
        -half,
        -14,
        "Z",
      ),
      fill: leather,
    }) +
    shape("path", { d: quilt.join(""), ...line(goods(light - 22), 2.4, 0.8) }) +
    shape("path", { d: route("M", -half + 10, -12, "H", half - 10), ...seam }) +
    shape("path", {
      d: route(
        "M",
        -half * 0.93,
        -high,
        "H",
        half * 0.93,
        "L",
        half * 0.9,
        -high * 0.62,
        "Q",
        0,
        -high * 0.3,
        -half * 0.9,
        -high * 0.62,
        "Z",
      ),
      fill: flap,
    }) +
    shape("path", {
      d: route(
        "M",
        -half * 0.86,
        -high + 8,
        "L",
        -half * 0.84,
        -high * 0.65,
        "Q",
        0,
        -high * 0.35,
        half * 0.84,
        -high * 0.65,
        "L",
        half * 0.86,
        -high + 8,
      ),
      ...seam,
    }) +
    stud(-half * 0.5) +
    stud(half * 0.5) +
    shape("rect", {
      x: -24,
      y: -high * 0.56,
      width: 48,
      height: 38,
      rx: 8,
      fill: fade("down", [0, metal(84)], [1, metal(40)]),
    }) +
    shape("rect", {
      x: -14,
      y: -high * 0.56 + 9,
      width: 28,
      height: 20,
      rx: 4,
      fill: goods(light - 18),
    }) +
    shape("path", {
      d: route("M", half * 0.5, -high + 12, "l", 10, 46, "m", -5, -20, "l", 12, 30),
      ...line(accent(48), 5),
    })
  );
}
