export interface ModelErrorDetails {
  readonly code: "missing" | "broken";
  readonly cause?: unknown;
}

/** A model that cannot be used: its file is not there, or what it holds is no model of one input and one output. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code: ModelErrorDetails["code"];

  constructor(message: string, { code, cause }: ModelErrorDetails) {
    super(message, { cause });
    this.code = code;
  }
}
