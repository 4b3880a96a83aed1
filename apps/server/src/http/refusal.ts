import type { Failure } from "../failures/failure.js";

/** Ends a request before its handler ran, with an expected failure. The error handler sends it. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.name = "Refusal";
    this.failure = failure;
  }
}
