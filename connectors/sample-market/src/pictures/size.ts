/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a picture that a shop draws itself. */
export const SQUARE: Size = { width: 800, height: 800 };
/** Of a brand's photograph. */
export const PHOTOGRAPH: Size = { width: 800, height: 600 };
