export type Verdict =
  | { readonly kind: "clean" }
  /** `name` of what was found. */
  | { readonly kind: "infected"; readonly name: string }
  /** Nothing is known: to be tried again. */
  | { readonly kind: "failed"; readonly detail: string };

/** Looks for malware in the bytes of a file. Never rejects. */
export interface Scanner {
  scan(bytes: Uint8Array): Promise<Verdict>;
}

/** Where a scanner listens: a socket of this machine, or a host. */
export type ScannerAddress =
  | { readonly path: string }
  | { readonly host: string; readonly port: number };
