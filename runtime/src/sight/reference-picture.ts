import type { CopyReference, LogoReference } from "@touchstone/image";

/** Kinds of rights that rest on pictures. */
export type PictureRightKind = "figurative_mark" | "copyright_image" | "design";

/** A picture that a right rests on. */
export interface ReferencePicture {
  readonly rightId: string;
  readonly kind: PictureRightKind;
  /** As the right names it; matches tell of it by this name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same, made ready to be looked for. Plain objects and typed arrays, so that threads can have it. */
export interface PreparedReference extends Omit<ReferencePicture, "bytes"> {
  /** Longest side of what was prepared to that of the upright picture. */
  readonly scale: number;
  /** Of photographs and designs. */
  readonly copy?: CopyReference;
  /** The same as a direction among pictures, by which candidates are found. */
  readonly embedding?: Float32Array;
  /** Of logos. */
  readonly logo?: LogoReference;
  /** Words of a logo, folded: letters and digits alone, lower case. */
  readonly words: readonly string[];
}
