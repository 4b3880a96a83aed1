/** A picture of a listing, by its key in the object store. */
export interface FiledPicture {
  readonly object: string;
  readonly print: Uint8Array;
}

export interface FoundPicture {
  readonly object: string;
  readonly confidence: number;
  readonly mirrored: boolean;
  readonly rotated: number;
  /** In pixels of the raster that was kept of the picture found; see `scale`. */
  readonly region: [number, number][];
  /** Longest side of that raster. */
  readonly longestSide: number;
  /** The same corners in pixels of the upright picture that was searched with. */
  readonly queryRegion: [number, number][];
}

export type Found =
  | { readonly ok: true; readonly pictures: readonly FoundPicture[] }
  | { readonly ok: false; readonly detail: string };

export type AlbumJob =
  | { readonly kind: "file"; readonly pictures: readonly FiledPicture[] }
  | { readonly kind: "find"; readonly bytes: Uint8Array }
  | { readonly kind: "twins" };

export type AlbumAnswer =
  | { readonly kind: "filed"; readonly size: number }
  | { readonly kind: "found"; readonly found: Found }
  /** Pairs of pictures that look the same as a whole. */
  | { readonly kind: "twins"; readonly pairs: readonly (readonly [string, string])[] };
