import type { Easel } from "../easel.js";
import type { Tone } from "../tone.js";

/** The fill of something round that stands: light from the left, a dark right side, a faint gleam at its edge. */
export function roundedFill({ fade }: Easel, tone: Tone, light: number): string {
  return fade(
    "across",
    [0, tone(light - 12)],
    [0.18, tone(light + 10)],
    [0.3, tone(light + 20)],
    [0.45, tone(light + 2)],
    [0.85, tone(light - 20)],
    [1, tone(light - 10)],
  );
}
