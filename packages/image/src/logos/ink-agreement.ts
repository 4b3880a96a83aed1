import { CROP } from "./sample-crop.js";

/**
 * Correlation (-1 to 1) of a crop's ink with a reference's, the two lying on each other: 1 where every stroke is in
 * its place, about 0 for unlike shapes.
 */
export function inkAgreement(seen: Float32Array, reference: Uint8Array): number {
  const count = CROP * CROP;
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const a = seen[i];
    const b = reference[i] / 255;
    sumA += a;
    sumB += b;
    sumAA += a * a;
    sumBB += b * b;
    sumAB += a * b;
  }
  const spread = (sumAA - (sumA * sumA) / count) * (sumBB - (sumB * sumB) / count);
  return spread <= 1e-9 ? 0 : (sumAB - (sumA * sumB) / count) / Math.sqrt(spread);
}
