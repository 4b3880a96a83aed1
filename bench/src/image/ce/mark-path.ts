import type { Proportions } from "./proportions.js";

/** Path data of a marking whose C is 200 units high and has its left top corner at the origin. */
export function markPath(proportions: Proportions): string {
  const { gap, stroke, tip, arms, barShortfall, heightRatio } = proportions;
  const outer = 100;
  const inner = outer - 200 * stroke;
  const cTip = 200 * tip;
  const eOuter = outer * heightRatio;
  const eInner = eOuter - 200 * stroke;
  const eTip = cTip * heightRatio;
  const eX = 100 + cTip + 200 * gap + eOuter;
  const half = 100 * stroke;
  const barFrom = eX - Math.sqrt(eInner ** 2 - half ** 2);
  const barTo = eX + eTip + 200 * (arms - barShortfall);
  const c = letter(100, outer, inner, cTip, 0, `A${inner},${inner} 0 1 0`);
  const into = `A${eInner},${eInner} 0 0 0 ${n(barFrom)},${n(100 - half)}H${n(barTo)}V${n(
    100 + half,
  )}H${n(barFrom)}A${eInner},${eInner} 0 0 0`;
  return c + letter(eX, eOuter, eInner, eTip, 200 * arms, into);
}

/** An arc about (x, 100), its inner edge as given, its arms prolonged. */
function letter(
  x: number,
  outer: number,
  inner: number,
  tip: number,
  arms: number,
  innerEdge: string,
): string {
  const right = x + tip;
  const outerY = Math.sqrt(outer ** 2 - tip ** 2);
  const innerY = Math.sqrt(inner ** 2 - tip ** 2);
  return (
    `M${n(right)},${n(100 + outerY)}A${outer},${outer} 0 1 1 ${n(right)},${n(100 - outerY)}` +
    `H${n(right + arms)}V${n(100 - innerY)}H${n(right)}` +
    `${innerEdge} ${n(right)},${n(100 + innerY)}H${n(right + arms)}V${n(100 + outerY)}Z`
  );
}

function n(value: number): string {
  return value.toFixed(4);
}
