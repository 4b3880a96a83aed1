import type { Measure } from "./bands.js";
import type { MarkingFit } from "./fit-marking.js";
import { radii } from "./frame.js";
import type { LetterParts } from "./letter-parts.js";

/** Everything that is measured of a marking. */
export interface Measured {
  readonly graded: Readonly<Record<Measure, number>>;
  readonly radiusRatio: number;
  readonly barThickness: number;
  /** Height of the marking as it would be seen straight on, in pixels of the picture it was measured in. */
  readonly heightPixels: number;
  /** Shortest to longest radius of a circle of the marking: 1 seen straight on. */
  readonly axisRatio: number;
  readonly blurToStroke: number;
  readonly residualToHeight: number;
}

/** Proportions of a marking; H is the mean of both letters' heights. */
export function measured(fit: MarkingFit, parts: LetterParts): Measured {
  const { c, e } = fit;
  const height = c.outer + e.outer;
  const cTip = (parts.cTips[0] + parts.cTips[1]) / 2;
  const eTip = (parts.eTips[0] + parts.eTips[1]) / 2;
  const stroke = (c.outer - c.inner + e.outer - e.inner) / 2;
  const { long, short } = radii(fit.view.frame);
  return {
    graded: {
      widthToHeight: (c.outer + e.x + eTip) / height,
      gapToHeight: (e.x - e.outer - cTip) / height,
      strokeToHeight: stroke / height,
      tangency: (c.outer - (e.x - e.inner)) / height,
      heightRatio: e.outer / c.outer,
      barShortfall: (eTip - parts.barEnd) / height,
    },
    radiusRatio: (c.inner / c.outer + e.inner / e.outer) / 2,
    barThickness: parts.barThickness / height,
    heightPixels: height * long,
    axisRatio: short / long,
    blurToStroke: fit.blur / stroke,
    residualToHeight: fit.residual / height,
  };
}
