import type { Affine } from "./affine.js";
import type { Pairs } from "./pairs.js";
import { solve } from "./solve.js";

/**
 * The map that takes the chosen pairs' first places nearest to their second ones, by least squares. Undefined when
 * there are fewer than three or all lie on a line.
 */
export function fitAffine({ from, to }: Pairs, chosen: readonly number[]): Affine | undefined {
  const normal = new Float64Array(9);
  const across = new Float64Array(3);
  const down = new Float64Array(3);
  for (const i of chosen) {
    const row = [from[2 * i], from[2 * i + 1], 1];
    for (let r = 0; r < 3; r += 1) {
      const weight = row[r] ?? 0;
      for (let c = 0; c < 3; c += 1) {
        normal[3 * r + c] += weight * (row[c] ?? 0);
      }
      across[r] += weight * to[2 * i];
      down[r] += weight * to[2 * i + 1];
    }
  }
  const first = solve(normal.slice(), across);
  const second = solve(normal, down);
  return first === undefined || second === undefined
    ? undefined
    : [first[0], first[1], first[2], second[0], second[1], second[2]];
}
