/** What was asked for, or a sentence that says why it cannot be had. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaint: string };
