import { DEFAULT_PICTURE_PLAN, type PicturePlan } from "@touchstone/interface";

/** Hexadecimal digits that choose: enough for shares of a millionth. */
const DIGITS = 8;

/**
 * Whether a picture is looked at closely by the plan, whatever it looks like at first: because of what the listing's
 * words gave, or because it is one of the share. The same picture is chosen wherever it is shown.
 *
 * @param hash SHA-256 of the picture's bytes in hexadecimal
 */
export function looksClosely(
  words: { readonly findings: readonly { readonly risk: number }[] },
  hash: string,
  { fullFrom, share }: PicturePlan = DEFAULT_PICTURE_PLAN,
): boolean {
  if (words.findings.some(({ risk }) => risk >= fullFrom)) return true;
  return Number.parseInt(hash.slice(0, DIGITS), 16) < share * 16 ** DIGITS;
}
