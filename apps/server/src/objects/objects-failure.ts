/**
 * `down`: it does not answer, or answers that it cannot now; it makes sense to come again.
 * `full`: there is no room left. `refused`: the place or the credentials are wrong, or the object is too large, and
 * somebody has to change something.
 */
export type ObjectsFault = "down" | "full" | "refused";

/** The object store could not do what was asked of it. Whatever needs no picture goes on without it. */
export class ObjectsFailure extends Error {
  override readonly name = "ObjectsFailure";
  readonly fault: ObjectsFault;
  /** For logs and for whoever turns errors into answers. */
  readonly code: `objects_${ObjectsFault}`;

  constructor(fault: ObjectsFault, reason: string, cause?: unknown) {
    super(reason, cause === undefined ? {} : { cause });
    this.fault = fault;
    this.code = `objects_${fault}`;
  }
}
