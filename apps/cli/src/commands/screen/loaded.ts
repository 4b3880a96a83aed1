/** Something read at the start, or why the run cannot start: one sentence each. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly complaints: readonly string[] };

export function loaded<T>(value: T, remarks: readonly string[] = []): Loaded<T> {
  return { ok: true, value, remarks };
}

export function notLoaded(...complaints: readonly string[]): Loaded<never> {
  return { ok: false, complaints };
}
