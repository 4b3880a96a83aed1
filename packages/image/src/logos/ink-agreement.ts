import type { Affine } from "./affine.js";
import { COARSE, coarseSample } from "./coarse-sample.js";

/**
 * Correlation (-1 to 1) of a reference's soft ink with a crop's under a map from the one's square to the other's: 1
 * where every stroke is in its place, about 0 for unlike shapes. What falls outside the crop counts as no ink.
 */
export function inkAgreement(reference: Float32Array, seen: Float32Array, map: Affine): number {
  const [a, b, c, d, e, f] = map;
  const count = COARSE * COARSE;
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const u = (((i % COARSE) + 0.5) * 2) / COARSE - 1;
    const v = ((Math.floor(i / COARSE) + 0.5) * 2) / COARSE - 1;
    const x = ((a * u + b * v + c + 1) * COARSE) / 2 - 0.5;
    const y = ((d * u + e * v + f + 1) * COARSE) / 2 - 0.5;
    const within = x >= 0 && y >= 0 && x < COARSE - 1 && y < COARSE - 1;
    const p = within ? coarseSample(seen, x, y) : 0;
    const q = reference[i];
    sumA += p;
    sumB += q;
    sumAA += p * p;
    sumBB += q * q;
    sumAB += p * q;
  }
  const spread = (sumAA - (sumA * sumA) / count) * (sumBB - (sumB * sumB) / count);
  return spread <= 1e-9 ? 0 : (sumAB - (sumA * sumB) / count) / Math.sqrt(spread);
}
