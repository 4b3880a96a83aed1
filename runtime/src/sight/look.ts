import type { SeenPicture } from "@touchstone/screening";

type Marking = SeenPicture["markings"][number];

/** What a picture shows, whatever listing it stands in. */
export interface Look extends Omit<SeenPicture, "image" | "markings"> {
  readonly markings: readonly LookMarking[];
}

export interface LookMarking extends Marking {
  /** SVG of what was measured, in pixels of the upright picture. */
  readonly overlay: string;
}

export type Looked =
  | {
      readonly ok: true;
      readonly look: Look;
      /** Whether everything was looked for, or only what costs little. */
      readonly full: boolean;
      /** By which the picture is found by another one; of a close look. */
      readonly print?: Uint8Array;
    }
  | { readonly ok: false; readonly detail: string };

/**
 * Everything at once; or at first only what costs little, and the rest where that finds a candidate.
 */
export type Depth = "full" | "cheap";

/**
 * @param before what was seen before, looking for other references: writing and markings are taken from there
 */
export type Looker = (bytes: Uint8Array, depth: Depth, before?: Look) => Promise<Looked>;

/** Looks of other versions are made anew. */
export const LOOK_VERSION = "1";
