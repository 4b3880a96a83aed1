/** What the drawing in Annex II of Regulation (EC) No 765/2008 sets; H is the height of the marking. */
const SET: Readonly<Record<string, number>> = {
  widthToHeight: 1.4,
  gapToHeight: 0.3,
  strokeToHeight: 0.15,
  radiusRatio: 0.7,
  tangency: 0,
  heightRatio: 1,
  barThickness: 0.15,
  barShortfall: 0.1,
};

/** A deviation of as much fills half of the little drawing. */
const FULL = 0.3;

export interface MeasureRow {
  readonly name: string;
  readonly value: number;
  /** `null` where nothing is prescribed. */
  readonly set: number | null;
  readonly deviation: number | null;
  /** The deviation as drawn, from −1 to 1. */
  readonly drawn: number | null;
}

/** What was measured of a marking, the prescribed measures first and in their order. */
export function measureRows(measurements: Readonly<Record<string, number>>): readonly MeasureRow[] {
  const names = Object.keys(measurements);
  const order = Object.keys(SET);
  const inOrder = [
    ...order.filter((name) => names.includes(name)),
    ...names.filter((name) => !order.includes(name)),
  ];
  return inOrder.map((name) => {
    const value = measurements[name] ?? 0;
    const set = SET[name] ?? null;
    const deviation = set === null ? null : value - set;
    const drawn = deviation === null ? null : Math.max(-1, Math.min(1, deviation / FULL));
    return { name, value, set, deviation, drawn };
  });
}

/** "+0.12", "−0.28", "0.00": with a sign where it is one. */
export function signed(deviation: number): string {
  const written = Math.abs(deviation).toFixed(2);
  if (Number(written) === 0) return written;
  return `${deviation > 0 ? "+" : "−"}${written}`;
}
