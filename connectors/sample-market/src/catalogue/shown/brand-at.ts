import { type Brand, SAMPLE_BRANDS } from "@touchstone/sample-world";

export function brandAt(place: number): Brand {
  const brand = SAMPLE_BRANDS[place];
  if (brand === undefined) throw new Error(`the sample has no brand at ${place}`);
  return brand;
}
