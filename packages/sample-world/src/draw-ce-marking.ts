/** In parts of the height: what Annex II of Regulation (EC) No 765/2008 draws on its grid. */
const OUTER = 0.5;
const INNER = 0.35;
/** From the middle of each letter's circles to the end of its arcs. */
const TIP = 0.05;
/** The middle bar of the E ends so far before its arcs do. */
const BAR_SHORT = 0.1;
const BAR = 0.15;
const OFFICIAL_GAP = 0.3;

export interface CeMarking {
  /** Path data; the letters fill a box of `width` × `height` from the origin. */
  readonly d: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The CE marking in the proportions of Annex II of Regulation (EC) No 765/2008, or with its letters moved together as
 * on goods whose maker did not keep them.
 *
 * @param options.height in pixels
 * @param options.gap between the letters, in parts of the height
 */
export function drawCeMarking(options: {
  readonly height: number;
  readonly gap?: number;
}): CeMarking {
  const { height, gap = OFFICIAL_GAP } = options;
  const scaled = (...parts: readonly (string | number)[]) =>
    parts.map((part) => (typeof part === "number" ? +(part * height).toFixed(3) : part)).join(" ");
  const arc = (radius: number, flags: string) => `A ${scaled(radius, radius)} 0 ${flags}`;
  const outside = reach(OUTER, TIP);
  const inside = reach(INNER, TIP);
  const outerArc = (x: number) =>
    `M ${scaled(x + TIP, OUTER - outside)} ${arc(OUTER, "1 0")} ${scaled(x + TIP, OUTER + outside)} V ${scaled(OUTER + inside)}`;
  const c = OUTER;
  const e = OUTER + TIP + gap + OUTER;
  const join = e - reach(INNER, BAR / 2);
  const letterC = `${outerArc(c)} ${arc(INNER, "1 1")} ${scaled(c + TIP, OUTER - inside)} Z`;
  const bar = scaled("H", e + TIP - BAR_SHORT, "V", OUTER - BAR / 2, "H", join);
  const letterE = `${outerArc(e)} ${arc(INNER, "0 1")} ${scaled(join, OUTER + BAR / 2)} ${bar} ${arc(INNER, "0 1")} ${scaled(e + TIP, OUTER - inside)} Z`;
  return { d: `${letterC} ${letterE}`, width: (e + TIP) * height, height };
}

/** How far above and below the middle a circle is crossed at this distance from its middle. */
function reach(radius: number, distance: number): number {
  return Math.sqrt(radius ** 2 - distance ** 2);
}
