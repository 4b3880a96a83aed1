import { describe, expect, it } from "vitest";
import { drawCeMarking } from "./draw-ce-marking.js";

type Point = readonly [x: number, y: number];

const HEIGHT = 200;

describe("the CE marking", () => {
  it("is as wide as the regulation draws it, and narrower by what the gap is narrower", () => {
    expect(drawCeMarking({ height: HEIGHT }).width).toBeCloseTo(1.4 * HEIGHT);
    expect(drawCeMarking({ height: HEIGHT, gap: 0.1 }).width).toBeCloseTo(1.2 * HEIGHT);
  });

  it.each([0.3, 0.1])("has both letters of one height with a gap of %s of it", (gap) => {
    const { d, width } = drawCeMarking({ height: HEIGHT, gap });
    const [c, e] = lettersOf(d).map(bounds);
    for (const letter of [c, e]) {
      expect(letter?.top).toBeCloseTo(0, 0);
      expect(letter?.bottom).toBeCloseTo(HEIGHT, 0);
    }
    expect(c?.left).toBeCloseTo(0, 0);
    expect(((e?.left ?? 0) - (c?.right ?? 0)) / HEIGHT).toBeCloseTo(gap, 2);
    expect(e?.right).toBeCloseTo(width, 0);
  });

  it("covers as much as the official drawing, whatever the gap", () => {
    for (const gap of [0.3, 0.1]) {
      const [c = [], e = []] = lettersOf(drawCeMarking({ height: HEIGHT, gap }).d);
      expect(area(c) / HEIGHT ** 2).toBeCloseTo(0.2153, 3);
      expect(area(e) / HEIGHT ** 2).toBeCloseTo(0.2599, 3);
    }
  });

  it("has a middle bar as thick as its strokes that ends before the tips", () => {
    const [, e = []] = lettersOf(drawCeMarking({ height: HEIGHT }).d);
    const end = 1.3 * HEIGHT;
    const corners = e.filter(([x]) => Math.abs(x - end) < 0.01).map(([, y]) => y);
    expect(Math.max(...corners) - Math.min(...corners)).toBeCloseTo(0.15 * HEIGHT);
  });
});

/** The outline of each letter, its arcs in small steps. Reads what the drawing uses: M, A, H, V and Z. */
function lettersOf(d: string): Point[][] {
  const letters: Point[][] = [];
  let at: Point = [0, 0];
  const to = (point: Point) => {
    letters.at(-1)?.push(point);
    at = point;
  };
  for (const [, name, rest = ""] of d.matchAll(/([MAHVZ])([^MAHVZ]*)/g)) {
    const [a = 0, b = 0, , large = 0, sweep = 0, x = 0, y = 0] = rest
      .trim()
      .split(/\s+/)
      .map(Number);
    if (name === "M") letters.push([]);
    if (name === "M") to([a, b]);
    if (name === "H") to([a, at[1]]);
    if (name === "V") to([at[0], a]);
    if (name === "A") arc(at, [x, y], { radius: a, large, sweep }).forEach(to);
  }
  return letters;
}

const STEPS = 400;

/** Points of a circular arc (SVG 2, appendix B.2.4). */
function arc(
  [x1, y1]: Point,
  [x2, y2]: Point,
  { radius, large, sweep }: { radius: number; large: number; sweep: number },
): Point[] {
  const [x, y] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const far = x ** 2 + y ** 2;
  const share = Math.sqrt(Math.max(0, radius ** 2 / far - 1)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [share * y, -share * x];
  const from = Math.atan2(y - cy, x - cx);
  const way = Math.atan2(-y - cy, -x - cx) - from;
  const turn = 2 * Math.PI;
  const delta = sweep === 1 ? (way + turn) % turn : (way - turn) % turn;
  return Array.from({ length: STEPS }, (_, step) => {
    const angle = from + (delta * (step + 1)) / STEPS;
    return [
      cx + (x1 + x2) / 2 + radius * Math.cos(angle),
      cy + (y1 + y2) / 2 + radius * Math.sin(angle),
    ];
  });
}

function bounds(points: readonly Point[]) {
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** Of a polygon (the shoelace formula). */
function area(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
