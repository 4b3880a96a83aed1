/** Keys derived from the installation's secret, one for each purpose. */
export interface Sealer {
  /** AES-256-GCM; what was sealed for one purpose cannot be opened for another. */
  seal(purpose: string, plain: string): string;
  /** Throws when `sealed` was changed or sealed with a secret that is neither the present nor a former one. */
  open(purpose: string, sealed: string): string;
  /** The same sealed with the present secret; `null` when it is already. Throws as `open` does. */
  reseal(purpose: string, sealed: string): string | null;
  /** HMAC-SHA-256 as base64url: the same input gives the same token. */
  token(purpose: string, input: string): string;
  /** The token by the present secret, then those by the former ones: what was given out before is still known. */
  tokens(purpose: string, input: string): readonly string[];
}
