const GTIN = /^(?:\d{8}|\d{12}|\d{13}|\d{14})$/;

/**
 * A trade item number in its one form: 14 digits, filled with zeros. `null` where it is none: another
 * length than 8, 12, 13 or 14 digits, or a check digit that does not follow from the others (GS1 General
 * Specifications, 7.9). Blanks and hyphens between digits are read over.
 */
export function gtin14(text: string): string | null {
  const digits = text.replace(/[\s-]/g, "");
  if (!GTIN.test(digits)) return null;
  const whole = digits.padStart(14, "0");
  // With all 14 digits in place, weights run 3, 1, 3 … from the left and the check digit weighs 1.
  const sum = [...whole].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1),
    0,
  );
  return sum % 10 === 0 ? whole : null;
}
