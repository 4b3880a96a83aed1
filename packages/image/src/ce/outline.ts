import { BANDS, type Measure } from "./bands.js";
import type { CeDistance, CeOutline, CeReason, Polygon } from "./ce-marking.js";
import type { MarkingFit } from "./fit-marking.js";
import { type Frame, inPicture } from "./frame.js";
import { rounded } from "./graded.js";
import type { LetterParts } from "./letter-parts.js";
import type { Measured } from "./measured.js";
import { OFFICIAL_C, OFFICIAL_E } from "./official-letters.js";

type Point = readonly [number, number];

/** The measured circles, the official letters and the measured distances, in pixels of the picture. */
export function outline(
  frame: Frame,
  { c, e }: MarkingFit,
  parts: LetterParts,
  measured: Measured,
  reasons: readonly CeReason[],
): CeOutline {
  const place = ([x, y]: Point): Point => {
    const [px, py] = inPicture(frame, x, y);
    return [tenth(px), tenth(py)];
  };
  const circle = (x: number, radius: number): Polygon =>
    Array.from({ length: 48 }, (_, index) => {
      const turn = (index * Math.PI) / 24;
      return place([x + radius * Math.cos(turn), radius * Math.sin(turn)]);
    });
  const deviating = new Set(
    reasons.flatMap((reason) => ("measure" in reason ? [reason.measure] : [])),
  );
  const distance = (measure: Measure, from: Point, to: Point): CeDistance => ({
    measure,
    from: place(from),
    to: place(to),
    measured: rounded(measured.graded[measure]),
    official: BANDS[measure].official,
    deviates: deviating.has(measure),
  });
  const cTip = (parts.cTips[0] + parts.cTips[1]) / 2;
  const eTip = e.x + (parts.eTips[0] + parts.eTips[1]) / 2;
  const below = Math.max(c.outer, e.outer) + 0.2;
  return {
    circles: [circle(0, c.outer), circle(0, c.inner), circle(e.x, e.outer), circle(e.x, e.inner)],
    official: [OFFICIAL_C.map(place), OFFICIAL_E.map(place)],
    distances: [
      distance("widthToHeight", [-c.outer, below], [eTip, below]),
      distance("gapToHeight", [cTip, 0], [e.x - e.outer, 0]),
      distance("strokeToHeight", [-c.outer, 0], [-c.inner, 0]),
      distance("tangency", [e.x - e.inner, 0.3], [c.outer, 0.3]),
      distance("heightRatio", [eTip + 0.15, -e.outer], [eTip + 0.15, e.outer]),
      distance("barShortfall", [e.x + parts.barEnd, 0], [eTip, 0]),
    ],
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
