import type { Area } from "../area.js";
import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";
import type { Tone } from "../tone.js";

/** Glazed tiles, plain ones and painted ones, in rows or like bricks. */
export function tiles(easel: Easel, area: Area, { wall, accent }: Palette): string {
  const { between, chance, pick } = easel;
  const size = between(56, 92);
  const long = chance(0.4) ? size * 1.8 : size;
  const motif = pick([petals, steps, rounds]);
  const painted = pick([0.12, 0.3, 0.55]);
  const light = between(46, 76);
  const parts = [shape("rect", { ...area, fill: wall(light - 26) })];
  let row = 0;
  for (let y = area.y - between(0, size); y < area.y + area.height; y += size) {
    const shift = row % 2 === 0 ? 0 : long / 2;
    for (let x = area.x - shift - between(0, 6); x < area.x + area.width; x += long) {
      const own = light + between(-6, 6);
      parts.push(tile(easel, { x, y, width: long - 3, height: size - 3 }, wall, own));
      const middle = [x + long / 2 - 1.5, y + size / 2 - 1.5] as const;
      if (chance(painted)) parts.push(motif(middle, size / 2 - 6, accent(between(32, 60))));
    }
    row += 1;
  }
  return parts.join("");
}

function tile(easel: Easel, area: Area, wall: Tone, light: number): string {
  const { x, y, width, height } = area;
  const steady = Math.round(light / 2) * 2;
  const fill = easel.fade("down", [0, wall(steady + 6)], [1, wall(steady - 5)]);
  const gleam = route("M", x + 5, y + height - 8, "V", y + 5, "H", x + width * 0.6);
  return (
    shape("rect", { ...area, rx: 3, fill }) +
    shape("path", { d: gleam, ...line("#fff", 1.6, easel.between(0.15, 0.5)) })
  );
}

type Middle = readonly [x: number, y: number];

function petals([x, y]: Middle, reach: number, colour: string): string {
  const leaf = (dx: number, dy: number) =>
    route("M", x, y, "Q", x + dx + dy, y + dy - dx, x + dx, y + dy) +
    route(" Q", x + dx - dy, y + dy + dx, x, y);
  const d = [leaf(reach, 0), leaf(0, reach), leaf(-reach, 0), leaf(0, -reach)].join(" ");
  return shape("path", { d, fill: colour, opacity: 0.85 });
}

function steps([x, y]: Middle, reach: number, colour: string): string {
  const ring = (r: number) => route("M", x - r, y, "L", x, y - r, x + r, y, x, y + r, "Z");
  const d = [reach, reach * 0.62, reach * 0.3].map(ring).join(" ");
  return shape("path", { d, fill: colour, "fill-rule": "evenodd", opacity: 0.85 });
}

function rounds([x, y]: Middle, reach: number, colour: string): string {
  const d = [-1, 1].map(
    (side) =>
      route("M", x + side * reach, y - reach, "A", reach, reach, 0, 0, side > 0 ? 0 : 1, x, y) +
      route(" A", reach, reach, 0, 0, side > 0 ? 1 : 0, x - side * reach, y + reach),
  );
  return shape("path", { d: d.join(" "), ...line(colour, reach / 4, 0.85) });
}
