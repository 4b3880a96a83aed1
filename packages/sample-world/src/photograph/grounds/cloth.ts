import type { Area } from "../area.js";
import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";

/** Woven cloth: threads, checks or a small print, and folds over all of it. */
export function cloth(easel: Easel, area: Area, palette: Palette): string {
  const { between, chance, pick } = easel;
  const light = between(38, 74);
  const parts = [shape("rect", { ...area, fill: palette.cloth(light) })];
  if (chance(0.55)) parts.push(checks(easel, area, palette.cloth(light - 20)));
  parts.push(threads(easel, area, palette.cloth(light - 12), palette.cloth(light + 12)));
  const ink = pick([palette.accent(44), palette.wall(86), palette.cloth(light - 30)]);
  if (chance(0.75)) parts.push(print(easel, area, ink));
  parts.push(folds(easel, area));
  return parts.join("");
}

function threads({ between }: Easel, area: Area, dark: string, pale: string): string {
  const { x, y, width, height } = area;
  const gap = between(5, 9);
  const count = (length: number) => Array.from({ length: Math.ceil(length / gap) }, (_, at) => at);
  const down = count(width).map((at) => route("M", x + at * gap, y, "v", height));
  const across = count(height).map((at) => route("M", x, y + at * gap, "h", width));
  return (
    shape("path", { d: down.join(""), ...line(dark, 1.2, 0.5) }) +
    shape("path", { d: across.join(""), ...line(pale, 1.2, 0.5) })
  );
}

function checks({ between }: Easel, area: Area, colour: string): string {
  const { x, y, width, height } = area;
  const step = between(60, 130);
  const parts: string[] = [];
  for (let at = between(0, step); at < width; at += step) {
    const wide = between(8, step * 0.5);
    parts.push(shape("rect", { x: x + at, y, width: wide, height, fill: colour, opacity: 0.4 }));
  }
  for (let at = between(0, step); at < height; at += step) {
    const high = Math.min(between(8, step * 0.5), height - at);
    parts.push(shape("rect", { x, y: y + at, width, height: high, fill: colour, opacity: 0.4 }));
  }
  return parts.join("");
}

/** Small flowers or sprigs, not quite in rows. */
function print({ between, pick }: Easel, area: Area, ink: string): string {
  const step = between(44, 70);
  const motif = pick([flower, sprig]);
  const parts: string[] = [];
  for (let y = area.y + step / 2; y < area.y + area.height; y += step) {
    for (let x = area.x + between(0, step); x < area.x + area.width; x += step) {
      parts.push(motif(x + between(-8, 8), y + between(-8, 8), between(4, 8)));
    }
  }
  return shape("path", { d: parts.join(""), ...line(ink, 2, 0.75) });
}

function flower(x: number, y: number, size: number): string {
  const petal = (dx: number, dy: number) => route("M", x, y, "l", dx * size, dy * size);
  const ways = [
    [1, 0.2],
    [0.1, 1],
    [-0.9, 0.4],
    [-0.4, -0.9],
    [0.7, -0.8],
  ] as const;
  return ways.map(([dx, dy]) => petal(dx, dy)).join("");
}

function sprig(x: number, y: number, size: number): string {
  return (
    route("M", x, y + size * 1.4, "Q", x + size / 2, y, x, y - size * 1.4) +
    route("M", x, y, "l", size, -size, "M", x, y + size / 2, "l", -size, -size)
  );
}

function folds({ between, fade }: Easel, { x, y, width, height }: Area): string {
  const count = 3 + Math.floor(between(0, 4));
  const fill = fade(
    "across",
    [0, "#000", 0],
    [0.4, "#000", 0.22],
    [0.55, "#fff", 0.28],
    [1, "#fff", 0],
  );
  return Array.from({ length: count }, () => {
    const left = x + between(-60, width);
    const wide = between(60, 150);
    const lean = between(-140, 140);
    const d =
      route("M", left, y, "q", lean / 2, height / 3, lean, height, "h", wide) +
      route(" Q", left + wide + lean / 2, y + height / 2, left + wide, y, "Z");
    return shape("path", { d, fill });
  }).join("");
}
