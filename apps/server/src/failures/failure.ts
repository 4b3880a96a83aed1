import type { FailureCode } from "./codes.js";

/** One thing that is wrong with what was sent: where (RFC 6901 JSON Pointer) and, in words, how. */
export interface FailurePart {
  /** The part of the request that the pointer leads into; the body when it is not said. */
  readonly source?: "body" | "query" | "params" | "headers";
  readonly pointer: string;
  readonly code?: string;
  readonly detail: string;
}

/** An expected failure of a use case. Exceptions are for bugs. */
export interface Failure {
  readonly code: FailureCode;
  /** One sentence that says what to do about it. */
  readonly detail: string;
  readonly parts?: readonly FailurePart[];
  /** Seconds after which it makes sense to come again. */
  readonly retryAfter?: number;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(
  code: FailureCode,
  detail: string,
  more: Omit<Failure, "code" | "detail"> = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, detail, ...more } };
}
