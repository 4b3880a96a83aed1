/** What does not hold. */
export interface Wrong {
  /** The same for all texts that break the same rule. */
  readonly kind: string;
  readonly detail: string;
}
