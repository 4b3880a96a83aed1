import type { Compared } from "./compare-pictures.js";
import type { Depth, Look, Looked } from "./look.js";
import type { Prepared } from "./prepare-reference.js";
import type { PreparedReference, ReferencePicture } from "./reference-picture.js";

/** References to be looked for together, under a name of their own: others never have the same key. */
export interface ReferenceSet {
  readonly key: string;
  readonly references: readonly PreparedReference[];
}

export interface LookWish {
  readonly bytes: Uint8Array;
  readonly depth: Depth;
  /**
   * What was seen in the picture before, looking for other references: writing and markings are not looked for
   * again. Sightings in the answer are of this set alone.
   */
  readonly before?: Look;
}

export type LookingJob =
  | { readonly kind: "compare"; readonly reference: Uint8Array; readonly picture: Uint8Array }
  | { readonly kind: "prepare"; readonly picture: ReferencePicture }
  | { readonly kind: "hang"; readonly set: ReferenceSet }
  | ({ readonly kind: "look"; readonly key: string } & LookWish);

export type LookingAnswer =
  | { readonly kind: "compared"; readonly compared: Compared }
  | { readonly kind: "prepared"; readonly prepared: Prepared }
  | { readonly kind: "hung" }
  | { readonly kind: "looked"; readonly looked: Looked }
  /** This thread does not have the set, or has it no more. */
  | { readonly kind: "unknown_set" };
