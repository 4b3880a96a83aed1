/** Share of what a rule closes that is put to its brand all the same, unless the operator says otherwise. */
export const AUDIT_SHARE = 0.05;

const DIGITS = 8;

/**
 * Whether what a rule closes in this case is audited: by the random part of the case's id, so that nobody chooses
 * and the same case always comes to the same.
 */
export function isAudited(caseId: string, share: number): boolean {
  const digits = caseId.replaceAll("-", "").slice(-DIGITS);
  return Number.parseInt(digits, 16) / 16 ** DIGITS < share;
}
