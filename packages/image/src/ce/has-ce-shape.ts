import type { MarkingFit } from "./fit-marking.js";
import { inkAt } from "./ink-view.js";
import type { LetterParts } from "./letter-parts.js";

type Place = readonly [number, number];

/**
 * Whether two rings that were fitted are the letters of a CE marking at all: two arcs of about half a turn,
 * open to the same side, the second with a middle bar that begins at its back, and ground between. Letters
 * of ordinary type, €, ∈ and rings fail here, whatever their proportions.
 */
export function hasCeShape(fit: MarkingFit, parts: LetterParts): boolean {
  const { c, e } = fit;
  if (!areRings(fit) || !areTips(fit, parts) || !areEven(fit)) return false;
  const middleC = (c.outer + c.inner) / 2;
  const middleE = (e.outer + e.inner) / 2;
  return (
    shareOfInk(fit, arc(0, middleC)) >= 0.9 &&
    shareOfInk(fit, arc(e.x, middleE)) >= 0.9 &&
    shareOfInk(fit, bar(fit)) >= 0.8 &&
    shareOfInk(fit, insideC(fit)) <= 0.15 &&
    shareOfInk(fit, WHERE_C_HAS_NO_BAR) <= 0.25 &&
    shareOfInk(fit, insideE(fit, parts)) <= 0.15 &&
    shareOfInk(fit, besideC(fit)) <= 0.2 &&
    shareOfInk(fit, besideE(fit)) <= 0.2 &&
    shareOfInk(fit, openingOfE(fit, parts)) <= 0.25
  );
}

function areRings({ c, e }: MarkingFit): boolean {
  const ratioC = c.inner / c.outer;
  const ratioE = e.inner / e.outer;
  const size = e.outer / c.outer;
  return (
    ratioC > 0.5 &&
    ratioC < 0.87 &&
    Math.abs(ratioE - ratioC) < 0.12 &&
    size > 0.72 &&
    size < 1.36 &&
    e.x > 1.05 &&
    e.x < 2.7
  );
}

/** Both tips of a letter end at the same height, near the centre line. */
function areTips({ e }: MarkingFit, { cTips, eTips, barEnd, barThickness }: LetterParts): boolean {
  return (
    Math.abs(cTips[0] - cTips[1]) < 0.22 &&
    Math.abs(eTips[0] - eTips[1]) < 0.22 * e.outer &&
    isShort((cTips[0] + cTips[1]) / 2) &&
    Math.min(...eTips) > -0.25 * e.outer &&
    Math.max(...eTips) < 0.85 * e.outer &&
    barEnd > -0.45 * e.outer &&
    barThickness > 0.1 * e.outer &&
    barThickness < 0.6 * e.outer
  );
}

/**
 * Arcs of ordinary type go on to 0.11 of the height past the centre and farther; of 337 drawn markings,
 * 16 to 300 px high, the C ended at 0.02 to 0.1, official 0.05. In units of the radius.
 */
function isShort(tip: number): boolean {
  return tip > -0.05 && tip < 0.2;
}

/**
 * Edges lie on their circles: off by up to 0.008 of the height in faint markings of 24 px and more, by 0.014
 * and more in bold type, whose E has a straight back besides. In units of the radius.
 */
function areEven({ residual, residualOfE, agreeing }: MarkingFit): boolean {
  return residual < 0.022 && residualOfE < 0.028 && agreeing > 0.85;
}

function arc(x: number, radius: number): readonly Place[] {
  const places: Place[] = [];
  for (let degrees = -80; degrees <= 80; degrees += 8) {
    const turn = (degrees * Math.PI) / 180;
    places.push([x - radius * Math.cos(turn), radius * Math.sin(turn)]);
  }
  return places;
}

/** A bar here makes the first letter an E as well. */
const WHERE_C_HAS_NO_BAR: readonly Place[] = [-0.38, -0.31, -0.24, -0.17].map((x) => [x, 0]);

function bar({ e }: MarkingFit): readonly Place[] {
  return [0.85, 0.72, 0.62, 0.52, 0.45].map((part): Place => [e.x - part * e.outer, 0]);
}

/** The hollow of the C, as far as the E does not reach into it. */
function insideC({ c, e }: MarkingFit): readonly Place[] {
  const end = Math.min(0.4, e.x - e.outer - 0.2);
  const places: Place[] = [];
  for (const x of [-0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3]) {
    for (const y of [-0.36, -0.18, 0, 0.18, 0.36]) {
      if (x < end && Math.hypot(x, y) < c.inner - 0.17) places.push([x, y]);
    }
  }
  return places;
}

/** Between the arms of the E. */
function insideE({ e }: MarkingFit, { barThickness }: LetterParts): readonly Place[] {
  const upper = barThickness / 2 + 0.12;
  const lower = e.inner - 0.14;
  const places: Place[] = [];
  for (const part of [0.25, 0.5, 0.75]) {
    const y = upper + part * (lower - upper);
    for (const x of [-0.3, -0.2, -0.1, 0, 0.15, 0.3]) {
      if (Math.hypot(x, y) > e.inner - 0.14) continue;
      places.push([e.x + x * e.outer, y], [e.x + x * e.outer, -y]);
    }
  }
  return places;
}

/** Outside of the back of the C: a filled disc or a ring around it would be ink here. */
function besideC({ c }: MarkingFit): readonly Place[] {
  return arc(0, c.outer + 0.2);
}

/** Outside of the back of the E, between the tips of the C: a bar that goes through the back is none of an E. */
function besideE({ e }: MarkingFit): readonly Place[] {
  const places: Place[] = [];
  for (let degrees = -30; degrees <= 30; degrees += 6) {
    const turn = (degrees * Math.PI) / 180;
    const radius = e.outer + 0.18;
    places.push([e.x - radius * Math.cos(turn), radius * Math.sin(turn)]);
  }
  return places;
}

/** Just behind the tips, where a ring would go on. */
function openingOfE({ e }: MarkingFit, { eTips }: LetterParts): readonly Place[] {
  const middle = (e.outer + e.inner) / 2;
  const tip = Math.max(...eTips);
  return [0.18, 0.26, 0.34].flatMap((behind): readonly Place[] => {
    const x = tip + behind;
    if (x > middle) return [];
    const y = Math.sqrt(middle * middle - x * x);
    return [
      [e.x + x, y],
      [e.x + x, -y],
    ];
  });
}

function shareOfInk({ view, levels }: MarkingFit, places: readonly Place[]): number {
  const middle = (levels.ink + levels.ground) / 2;
  const inked = places.filter(([x, y]) => inkAt(view, x, y) > middle).length;
  return places.length === 0 ? 0 : inked / places.length;
}
