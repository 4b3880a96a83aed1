import type { CompiledRight, CompiledScreening } from "../compile.js";
import type { SeenPicture, Sighting } from "./seen-picture.js";

/** What one picture shows of one right of a brand. */
export interface BrandSighting {
  readonly right: CompiledRight;
  readonly image: string;
  readonly sighting: Sighting;
}

/** Below it nothing is asserted (screening interface, `pictures[].match`). */
const ASSERTED = 0.5;

/** Sightings by the number of their brand, the surest first. Those of rights that are not compiled are left out. */
export function brandSightings(
  { pictureRights }: CompiledScreening,
  seen: readonly SeenPicture[],
): Map<number, BrandSighting[]> {
  const byBrand = new Map<number, BrandSighting[]>();
  for (const { image, sightings } of seen) {
    for (const sighting of sightings) {
      const right = pictureRights.get(sighting.rightId);
      if (right === undefined || sighting.confidence < ASSERTED) continue;
      // A reference that suddenly matches far too much says nothing until somebody has looked at it.
      if (sighting.detail["held"] === true) continue;
      const one = { right, image, sighting };
      const brand = byBrand.get(right.brand);
      if (brand === undefined) byBrand.set(right.brand, [one]);
      else brand.push(one);
    }
  }
  for (const sightings of byBrand.values())
    sightings.sort((a, b) => b.sighting.confidence - a.sighting.confidence);
  return byBrand;
}
