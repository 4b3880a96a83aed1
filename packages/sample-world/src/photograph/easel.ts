import { type Random, randomFrom } from "../random.js";

/** At which part of the way, from 0 to 1, which colour stands and how opaque it is. */
export type Stop = readonly [at: number, colour: string, opacity?: number];

/** What a drawing is made with: chance, and gradients. */
export interface Easel extends Random {
  readonly between: (low: number, high: number) => number;
  /** A value for `fill` that goes over from colour to colour, from left to right or downwards. */
  readonly fade: (way: "across" | "down", ...stops: readonly Stop[]) => string;
  /** The same from the middle to the rim. */
  readonly glow: (...stops: readonly Stop[]) => string;
  /** All gradients that were asked for, as an element. */
  readonly gradients: () => string;
}

export function easelFor(seed: string): Easel {
  const random = randomFrom(seed);
  const known = new Map<string, string>();
  const paint = (open: string, name: string, stops: readonly Stop[]) => {
    const key = `${open}>${stops.map(stopOf).join("")}</${name}>`;
    const id = known.get(key) ?? `g${known.size + 1}`;
    known.set(key, id);
    return `url(#${id})`;
  };
  return {
    ...random,
    between: (low, high) => low + (random.below(10_000) / 10_000) * (high - low),
    fade: (way, ...stops) => paint(way === "down" ? ' x2="0" y2="1"' : "", "linearGradient", stops),
    glow: (...stops) => paint("", "radialGradient", stops),
    gradients: () => {
      const all = [...known].map(([key, id]) => {
        const name = key.slice(key.lastIndexOf("</") + 2, -1);
        return `<${name} id="${id}"${key}`;
      });
      return `<defs>${all.join("")}</defs>`;
    },
  };
}

function stopOf([at, colour, opacity]: Stop): string {
  const seen = opacity === undefined ? "" : ` stop-opacity="${opacity}"`;
  return `<stop offset="${at}" stop-color="${colour}"${seen}/>`;
}
