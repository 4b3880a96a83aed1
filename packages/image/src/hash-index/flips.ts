/** Masks of 16 bits with at most `most` bits set, those with fewer bits first. */
export function flipsOf(most: number): Uint16Array {
  const masks = FLIPS[most] ?? masksWith(most);
  FLIPS[most] = masks;
  return masks;
}

/** How many masks `flipsOf` gives. */
export function flipCount(most: number): number {
  return most < 0 ? 0 : flipsOf(most).length;
}

const FLIPS: Uint16Array[] = [];

function masksWith(most: number): Uint16Array {
  const masks = Array.from({ length: 1 << 16 }, (_, mask) => mask);
  const bits = (mask: number) => mask.toString(2).replaceAll("0", "").length;
  return Uint16Array.from(
    masks.filter((mask) => bits(mask) <= most).sort((a, b) => bits(a) - bits(b) || a - b),
  );
}
