import { type Affine, apply, compose, invert, scaling } from "../geometry/affine.js";
import { clip, rectangle } from "../geometry/polygon.js";
import type { CopyMatch } from "./copy-match.js";
import type { CopyReference } from "./copy-reference.js";
import type { LookedAt } from "./looked-at.js";
import { turnOf } from "./turn-map.js";

/** Where a reference lies in a picture, both in their own pixels; `map` leads to the first level. */
export function matchOf(
  id: number,
  reference: CopyReference,
  looked: LookedAt,
  map: Affine,
): Pick<CopyMatch, "id" | "mirrored" | "rotated" | "transform" | "region" | "referenceRegion"> {
  const { working } = reference;
  const toWorking = scaling(working.width / reference.width, working.height / reference.height);
  const transform = compose(scaling(looked.across, looked.down), compose(map, toWorking));
  const back = invert(transform);
  const whole = rectangle(0, 0, reference.width, reference.height);
  const shown = whole.map((corner) => apply(transform, corner));
  const region = clip(shown, looked.width * looked.across, looked.height * looked.down);
  return {
    id,
    ...turnOf(transform),
    transform,
    region,
    referenceRegion: region.map((corner) => apply(back, corner)),
  };
}
