export interface SizeClass {
  readonly name: string;
  /** Pixels, from the least up to but without the most. */
  readonly heights: readonly [number, number];
  /** Share of the pictures. */
  readonly share: number;
}

export const SIZE_CLASSES: readonly SizeClass[] = [
  { name: "16-24 px", heights: [16, 24], share: 0.1 },
  { name: "24-38 px", heights: [24, 38], share: 0.15 },
  { name: "38-60 px", heights: [38, 60], share: 0.25 },
  { name: "60-120 px", heights: [60, 120], share: 0.3 },
  { name: "120-300 px", heights: [120, 300], share: 0.2 },
];
