/** A colour at a lightness from 0 to 100, as #rrggbb. */
export type Tone = (lightness: number) => string;

/**
 * @param hue in degrees
 * @param saturation from 0 to 100, of HSL (CSS Color 4)
 */
export function toneOf(hue: number, saturation: number): Tone {
  return (lightness) => {
    const l = Math.min(100, Math.max(0, lightness)) / 100;
    const reach = (saturation / 100) * Math.min(l, 1 - l);
    const channel = (offset: number) => {
      const k = (offset + hue / 30) % 12;
      return hex(l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    };
    return `#${channel(0)}${channel(8)}${channel(4)}`;
  };
}

function hex(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, "0");
}
