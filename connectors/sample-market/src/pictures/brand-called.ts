import { type Brand, SAMPLE_BRANDS } from "@touchstone/sample-world";

/** @throws when the sample has no such brand, which the format of pictures rules out */
export function brandCalled(id: string): Brand {
  const brand = SAMPLE_BRANDS.find((candidate) => candidate.id === id);
  if (brand === undefined) throw new Error(`the sample has no brand ${id}`);
  return brand;
}
