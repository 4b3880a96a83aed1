/**
 * The shape of an ASCII letter or digit: one letter stands for all that are mistaken for it.
 * Merging is generous; whether the difference matters is for the judge.
 */
const DIGIT_SHAPES = "oizeasgtbg";

const SHAPES = buildShapes();

/** `fine` symbols beyond ASCII are their own shape. */
export function shapeOf(fine: number): number {
  return fine < 128 ? (SHAPES[fine] as number) : fine;
}

function buildShapes(): Uint16Array {
  const shapes = Uint16Array.from({ length: 128 }, (_, code) => code);
  for (let digit = 0; digit < 10; digit++) {
    shapes[48 + digit] = DIGIT_SHAPES.charCodeAt(digit);
  }
  shapes["l".charCodeAt(0)] = "i".charCodeAt(0);
  return shapes;
}
