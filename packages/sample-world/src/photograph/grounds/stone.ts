import type { Area } from "../area.js";
import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";

const CHIP = 560;

/** Polished stone with chips of other stones in it. */
export function terrazzo(easel: Easel, area: Area, { stone, accent, goods }: Palette): string {
  const { between, pick } = easel;
  const light = between(62, 88);
  const count = Math.round((area.width * area.height) / CHIP / 2.6);
  const chips = Array.from({ length: count }, () => {
    const tone = pick([stone, stone, accent, goods]);
    const fill = tone(Math.round(between(3, 9)) * 10 - 6);
    return shape("path", { d: chip(easel, area), fill, opacity: 0.9 });
  });
  return shape("rect", { ...area, fill: stone(light) }) + chips.join("");
}

function chip({ between }: Easel, { x, y, width, height }: Area): string {
  const [cx, cy, size] = [x + between(0, width), y + between(0, height), between(3, 13)];
  const corners = 4 + Math.floor(between(0, 3));
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = ((at + between(-0.3, 0.3)) * 2 * Math.PI) / corners;
    const far = size * between(0.6, 1.2);
    return route(cx + Math.cos(angle) * far, cy + Math.sin(angle) * far);
  });
  return `M${points.join("L")}Z`;
}

/** Marble: clouds, and veins that branch. */
export function marble(easel: Easel, area: Area, { stone }: Palette): string {
  const { between, glow, chance } = easel;
  const dark = chance(0.3);
  const base = dark ? between(16, 28) : between(80, 92);
  const ink = dark ? 74 : 46;
  const mist = glow([0, stone(dark ? 40 : 66), 0.5], [1, stone(dark ? 40 : 66), 0]);
  const clouds = Array.from({ length: 14 }, () =>
    shape("ellipse", {
      cx: area.x + between(0, area.width),
      cy: area.y + between(0, area.height),
      rx: between(60, 190),
      ry: between(20, 80),
      fill: mist,
    }),
  );
  const veins = Array.from({ length: 16 }, () => vein(easel, area, stone(ink + between(-14, 14))));
  return shape("rect", { ...area, fill: stone(base) }) + clouds.join("") + veins.join("");
}

function vein({ between }: Easel, area: Area, colour: string): string {
  let x = area.x + between(-40, area.width);
  let y = area.y + between(0, area.height);
  const parts: (string | number)[] = ["M", x, y];
  const lean = between(-0.9, 0.9);
  const twigs: string[] = [];
  for (let step = 0; step < 9; step += 1) {
    const far = between(14, 60);
    x += far;
    y += far * (lean + between(-0.7, 0.7));
    parts.push("L", x, y);
    if (between(0, 1) < 0.35)
      twigs.push(
        route(
          "M",
          x,
          y,
          "l",
          between(8, 44),
          between(-34, 34),
          "l",
          between(4, 22),
          between(-18, 18),
        ),
      );
  }
  return (
    shape("path", { d: route(...parts), ...line(colour, between(0.8, 3.2), between(0.4, 0.8)) }) +
    shape("path", { d: twigs.join("") || "M0 0", ...line(colour, 0.8, 0.6) })
  );
}
