/** A number of eight figures that no other name is likely to have: two brands cannot hold one registration. */
export function registerNumber(name: string): string {
  let hash = 7;
  for (const sign of name) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 9_999_991;
  return String(10_000_000 + hash);
}
