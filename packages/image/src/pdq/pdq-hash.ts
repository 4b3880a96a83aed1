import type { PdqSpectrum } from "./pdq-spectrum.js";

/** The ways a picture can be turned and mirrored. */
export const TURNS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Quarter turns clockwise in the lowest two bits; 4 and above mirror left and right first. */
export type Turn = (typeof TURNS)[number];

const KEPT = 16;

/**
 * The 256 bits of PDQ, those of the picture turned: the transform of a turned picture has the same coefficients,
 * transposed and with other signs, so that nothing is decoded again. Eight words, the lowest first.
 */
export function pdqHash(spectrum: PdqSpectrum, turn: Turn = 0): Uint32Array {
  const turned = turnedCoefficients(spectrum.coefficients, turn);
  const median = turned.slice().sort()[turned.length / 2 - 1];
  const words = new Uint32Array(8);
  for (let i = 0; i < turned.length; i += 1) {
    if (turned[i] > median) {
      words[i >> 5] |= 1 << (i & 31);
    }
  }
  return words;
}

/** As the reference tools print it: 64 hexadecimal digits, the highest word first. */
export function pdqHex(hash: Uint32Array): string {
  return Array.from(hash, (word) => word.toString(16).padStart(8, "0"))
    .reverse()
    .join("");
}

function turnedCoefficients(coefficients: Float32Array, turn: Turn): Float32Array {
  const mirrored = turn >= 4;
  const quarters = turn & 3;
  // A quarter turn transposes; what is then reversed gives odd frequencies (even positions) the other sign.
  const transposed = quarters % 2 === 1;
  const across = (quarters === 1 || quarters === 2) !== (mirrored && !transposed);
  const down = (quarters === 2 || quarters === 3) !== (mirrored && transposed);
  const turned = new Float32Array(coefficients.length);
  for (let i = 0; i < KEPT; i += 1) {
    for (let j = 0; j < KEPT; j += 1) {
      const value = coefficients[transposed ? j * KEPT + i : i * KEPT + j];
      const flips = (across && j % 2 === 0) !== (down && i % 2 === 0);
      turned[i * KEPT + j] = flips ? -value : value;
    }
  }
  return turned;
}
