/** What screening found in a listing of one brand: the public format, as far as pages show it. */
export interface Finding {
  readonly brand: string;
  readonly risk: number;
  readonly prior: number;
  readonly use: string;
  readonly mentions: readonly FoundMention[];
  readonly pictures: readonly FoundPicture[];
  readonly signals: readonly FoundSignal[];
  readonly counterEvidence: readonly FoundSignal[];
  readonly wouldSettle?: { readonly code: string; readonly text: string };
}

export interface FoundMention {
  readonly rightId: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: string;
  readonly confidence: number;
  readonly image?: string;
  readonly box?: Box;
  /** Of a sign in a picture: the line it was read in, which `start` and `end` count in. */
  readonly read?: string;
}

/** `[x, y, width, height]` in pixels of the upright picture. */
export type Box = readonly [number, number, number, number];

/** `[x, y]` in pixels of an upright picture. */
export type Point = readonly [number, number];

/** Corners in their order around something, at least three. */
export type Outline = readonly Point[];

export interface FoundPicture {
  readonly rightId: string;
  readonly image: string;
  readonly match: "logo" | "photo_copy" | "design";
  readonly box?: Box;
  readonly reference?: string;
  readonly confidence: number;
}

/** One term of the risk, in log-odds: positive speaks for an infringement. */
export interface FoundSignal {
  readonly name: string;
  readonly weight: number;
  readonly detail: Readonly<Record<string, unknown>>;
}
