export interface Colour {
  readonly key: string;
  readonly zh: string;
  /** Of the goods, their shaded side and what is behind them. */
  readonly body: string;
  readonly shade: string;
  readonly ground: string;
  /** Readable on `body`. */
  readonly ink: string;
}

export const COLOURS: readonly [Colour, ...Colour[]] = [
  paint("navy", "藏青", ["#2b4162", "#1d2d47", "#dde4ec", "#eef2f7"]),
  paint("cognac", "棕色", ["#a8652f", "#7f4a20", "#f2e5d8", "#fff4e8"]),
  paint("olive", "橄榄绿", ["#66703f", "#4a522c", "#e6e8d9", "#f6f7ea"]),
  paint("burgundy", "酒红", ["#7d2b3a", "#5a1d29", "#f0dfe1", "#fdeef0"]),
  paint("sand", "沙色", ["#d3bb93", "#b39a70", "#f4eee2", "#4d3d22"]),
  paint("black", "黑色", ["#2c2d31", "#18191c", "#e3e3e6", "#f1f1f3"]),
  paint("sage", "鼠尾草绿", ["#8fa68e", "#6f8770", "#e5ece4", "#203123"]),
  paint("terracotta", "陶土红", ["#c2603f", "#98462b", "#f7e3da", "#fff1ea"]),
  paint("slate", "石板灰", ["#67788a", "#4c5a69", "#e3e8ed", "#f4f8fb"]),
  paint("cream", "米白", ["#efe6d2", "#d4c7ab", "#cdd8d4", "#55482c"]),
];

export function colourOf(key: string): Colour {
  return COLOURS.find((colour) => colour.key === key) ?? COLOURS[0];
}

function paint(key: string, zh: string, tones: readonly [string, string, string, string]): Colour {
  const [body, shade, ground, ink] = tones;
  return { key, zh, body, shade, ground, ink };
}
