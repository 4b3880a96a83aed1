import { type CeMarking, ceOverlay, findCeMarkings, type Raster } from "@touchstone/image";
import type { LookMarking } from "./look.js";
import { boxBack, type Reduction } from "./map-back.js";

type Outline = CeMarking["outline"];

/** CE markings in a picture, in its own pixels. */
export function lookForCe(raster: Raster, reduction: Reduction): LookMarking[] {
  return findCeMarkings(raster).map((marking) => {
    const { grade, measurements } = marking;
    const box = boxBack([...marking.box], reduction);
    const overlay = ceOverlay({ ...marking, box, outline: outlineOf(marking, reduction.scale) });
    return { grade, box, measurements: inPixelsOf(measurements, reduction.scale), overlay };
  });
}

/** The height too is told in pixels of the picture; all else are ratios. */
function inPixelsOf(measurements: CeMarking["measurements"], scale: number) {
  const { heightPixels, ...ratios } = measurements;
  if (heightPixels === undefined) return ratios;
  return { ...ratios, heightPixels: Math.round(heightPixels / scale) };
}

function outlineOf({ outline }: CeMarking, scale: number): Outline {
  const back = ([x, y]: readonly [number, number]) => [x / scale, y / scale] as const;
  return {
    circles: outline.circles.map((polygon) => polygon.map(back)),
    official: outline.official.map((polygon) => polygon.map(back)),
    distances: outline.distances.map((distance) => ({
      ...distance,
      from: back(distance.from),
      to: back(distance.to),
    })),
  };
}
