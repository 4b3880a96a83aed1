/** One place of what was sent that is wrong, as the server names it. */
export interface ProblemPlace {
  readonly source: string;
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** A refusal (RFC 9457). `offline` is the portal's own word for a server that did not answer. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly places: readonly ProblemPlace[];

  constructor(status: number, code: string, detail: string, places: readonly ProblemPlace[] = []) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.code = code;
    this.places = places;
  }
}

/** Reads the refusal out of an answer, whatever stood between here and the server. */
export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    const read = JSON.parse(text) as {
      code?: string;
      detail?: string;
      title?: string;
      errors?: ProblemPlace[];
    };
    return new Problem(
      response.status,
      read.code ?? "unknown",
      read.detail ?? read.title ?? response.statusText,
      read.errors ?? [],
    );
  } catch {
    return new Problem(response.status, "unknown", response.statusText);
  }
}
