/** Places in a reference and where they are thought to be in a picture, pair after pair. */
export interface Pairs {
  readonly count: number;
  /** x and y of each. */
  readonly from: Float32Array;
  readonly to: Float32Array;
}
