/** What the thread of the embedded database is started with. */
export interface WorkerSetup {
  readonly folder: string;
}

/** `bytes`: messages of PostgreSQL's wire protocol. Each gets one answer, in order. */
export type ToWorker =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "close" };

/** `failure`: what went wrong, in words. */
export type FromWorker =
  | { readonly kind: "ready"; readonly failure: string | null }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "closed"; readonly failure: string | null };
