/** Keys derived from the installation's secret, one for each purpose. */
export interface Sealer {
  /** AES-256-GCM; what was sealed for one purpose cannot be opened for another. */
  seal(purpose: string, plain: string): string;
  /** Throws when `sealed` was changed or sealed with another secret. */
  open(purpose: string, sealed: string): string;
  /** HMAC-SHA-256 as base64url: the same input gives the same token. */
  token(purpose: string, input: string): string;
}
