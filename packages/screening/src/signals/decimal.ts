/** Compares two decimal strings of any length exactly; negative when `a` is the smaller. */
export function compareDecimals(a: string, b: string): number {
  const [aWhole, aPart] = split(a);
  const [bWhole, bPart] = split(b);
  if (aWhole.length !== bWhole.length) return aWhole.length - bWhole.length;
  const width = Math.max(aPart.length, bPart.length);
  const left = aWhole + aPart.padEnd(width, "0");
  const right = bWhole + bPart.padEnd(width, "0");
  return left < right ? -1 : left > right ? 1 : 0;
}

function split(decimal: string): [string, string] {
  const [whole = "0", part = ""] = decimal.split(".");
  return [whole.replace(/^0+(?=\d)/, ""), part];
}
