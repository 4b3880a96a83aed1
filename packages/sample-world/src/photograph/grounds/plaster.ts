import type { Area } from "../area.js";
import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { group, line, route, shape } from "../shape.js";
import { oneLeaf } from "./foliage.js";

/** A plastered wall with strokes of the trowel, a window's light and the shadow of a plant on it. */
export function plaster(easel: Easel, area: Area, { wall }: Palette): string {
  const { between } = easel;
  const light = between(52, 78);
  const strokes = Array.from({ length: 110 }, () => {
    const x = area.x + between(-20, area.width);
    const y = area.y + between(0, area.height);
    const d = route(
      "M",
      x,
      y,
      "q",
      between(10, 30),
      between(-14, 14),
      between(24, 70),
      between(-16, 16),
    );
    return shape("path", { d, ...line(wall(light + between(-11, 11)), between(2, 7), 0.5) });
  });
  return (
    shape("rect", { ...area, fill: wall(light) }) +
    strokes.join("") +
    panes(easel, area) +
    plantShadow(easel, area, (lightness) => wall(lightness * 0.4))
  );
}

function panes({ between }: Easel, area: Area): string {
  const [x, y] = [area.x + between(0, area.width * 0.6), area.y + between(0, 60)];
  const [wide, high] = [between(46, 90), between(60, 120)];
  const lean = between(-0.5, 0.5);
  const pane = (column: number, row: number) => {
    const top = y + row * (high + 10);
    const left = x + column * (wide + 10) + row * lean * high;
    return route("M", left, top, "h", wide, "l", lean * high, high, "h", -wide, "Z");
  };
  const d = [0, 1, 2].flatMap((column) => [pane(column, 0), pane(column, 1)]).join("");
  return shape("path", { d, fill: "#fff6dc", opacity: 0.42 });
}

function plantShadow(easel: Easel, area: Area, tone: (lightness: number) => string): string {
  const { between } = easel;
  const x = area.x + between(0, area.width);
  const leaves = Array.from({ length: 16 }, (_, at) => {
    const y = area.y + area.height - at * between(14, 26);
    const turn = Math.round(at % 2 === 0 ? between(-70, 0) : between(180, 250));
    const move = `translate(${Math.round(x + between(-14, 14))} ${Math.round(y)}) rotate(${turn})`;
    return group(move, oneLeaf(easel, between(40, 96), tone, 40));
  });
  return `<g opacity=".3">${leaves.join("")}</g>`;
}
