import type { Easel } from "./easel.js";
import { type Tone, toneOf } from "./tone.js";

/** The colours of one photograph. */
export interface Palette {
  readonly wall: Tone;
  readonly wood: Tone;
  readonly cloth: Tone;
  readonly stone: Tone;
  readonly leaf: Tone;
  /** Of the goods, and of what is set off against them. */
  readonly goods: Tone;
  readonly accent: Tone;
  readonly metal: Tone;
}

/** Colours that go together: the goods stand against the wall's hue, the accent a third away. */
export function drawPalette({ between, pick }: Easel): Palette {
  const hue = between(0, 360);
  const apart = pick([150, 180, 210, 120, 240]);
  return {
    wall: toneOf(hue, between(18, 42)),
    wood: toneOf(between(18, 36), between(22, 52)),
    cloth: toneOf((hue + pick([0, 30, 330])) % 360, between(18, 48)),
    stone: toneOf(between(20, 220), between(4, 12)),
    leaf: toneOf(between(78, 165), between(24, 46)),
    goods: toneOf((hue + apart) % 360, between(26, 54)),
    accent: toneOf((hue + apart + pick([40, 80, 300])) % 360, between(40, 64)),
    metal: toneOf(pick([42, 42, 210]), pick([48, 38, 8])),
  };
}
