/** Numbers in a box of the given dimensions, the last one counting fastest. */
export interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/**
 * Runs a model that has one input and gives one output. The package knows no runtime: whoever uses it loads the
 * model and passes this in.
 */
export type Infer = (input: Tensor) => Promise<Tensor>;
