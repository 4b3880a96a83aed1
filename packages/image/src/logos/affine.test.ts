import fc from "fast-check";
import { expect, it } from "vitest";
import { type Affine, angleOf, areaScale, followedBy, inverted } from "./affine.js";

const number = fc.double({ min: -3, max: 3, noNaN: true });
const affine = fc.tuple(number, number, number, number, number, number);

function apply([a, b, c, d, e, f]: Affine, x: number, y: number): readonly [number, number] {
  return [a * x + b * y + c, d * x + e * y + f];
}

it("applies the first map before the second", () => {
  fc.assert(
    fc.property(affine, affine, number, number, (first, second, x, y) => {
      const [u, v] = apply(second, ...apply(first, x, y));
      const [p, q] = apply(followedBy(first, second), x, y);
      expect(p).toBeCloseTo(u, 6);
      expect(q).toBeCloseTo(v, 6);
    }),
  );
});

it("multiplies areas along a chain", () => {
  fc.assert(
    fc.property(affine, affine, (first, second) => {
      const both = areaScale(followedBy(first, second));
      expect(both).toBeCloseTo(areaScale(first) * areaScale(second), 5);
    }),
  );
});

/** Turned, mirrored or not, stretched and sheared, and far from flat. */
const invertible = fc
  .record({
    turn: fc.integer({ min: 0, max: 359 }),
    wide: fc.integer({ min: 30, max: 300 }),
    high: fc.integer({ min: 30, max: 300 }),
    shear: fc.integer({ min: -100, max: 100 }),
    mirrored: fc.boolean(),
    x: number,
    y: number,
  })
  .map(({ turn, wide, high, shear, mirrored, x, y }): Affine => {
    const angle = (turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const stretched: Affine = [
      ((mirrored ? -1 : 1) * wide) / 100,
      shear / 100,
      x,
      0,
      high / 100,
      y,
    ];
    return followedBy(stretched, [cos, -sin, 0, sin, cos, 0]);
  });

it("undoes a map with its inverse", () => {
  fc.assert(
    fc.property(invertible, number, number, (map, x, y) => {
      const [u, v] = apply(inverted(map), ...apply(map, x, y));
      expect(u).toBeCloseTo(x, 5);
      expect(v).toBeCloseTo(y, 5);
    }),
  );
});

it("reads the turn of a rotation", () => {
  const turn = Math.PI / 6;
  const rotation: Affine = [Math.cos(turn), -Math.sin(turn), 4, Math.sin(turn), Math.cos(turn), 9];
  expect(angleOf(rotation)).toBeCloseTo(30);
});
