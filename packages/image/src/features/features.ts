/** Distinct spots of a picture and what each looks like. Plain arrays: they can be cloned and kept. */
export interface Features {
  readonly count: number;
  /** x and y of each spot in pixels of the picture they were found in, from its upper left corner. */
  readonly places: Float32Array;
  /** The factor by which the picture was shrunk where the spot was found; 1 and above. */
  readonly scales: Float32Array;
  /** The direction of each spot's brighter side in radians, clockwise from the right. */
  readonly angles: Float32Array;
  /** 256 bits each, in eight words. */
  readonly words: Uint32Array;
}
