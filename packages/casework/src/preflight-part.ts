/** One thing that is missing or weak: where in the answer (RFC 6901), what, and how to mend it. */
export interface Part {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export function part(member: string, code: string, detail: string): Part {
  return { pointer: `/${member}`, code, detail };
}

export function words(code: string): string {
  return code.replaceAll("_", " ");
}
