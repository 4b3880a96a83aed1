import type { Shape } from "./good.js";

export interface Brand {
  readonly id: string;
  readonly name: string;
  /** What is registered as a word mark, the main one first. */
  readonly signs: readonly [string, ...string[]];
  readonly niceClasses: readonly number[];
  /** What genuine goods are sold for new, in whole euros, by kind of goods. */
  readonly prices: Partial<Record<Shape, readonly [low: number, high: number]>>;
}

/** All invented. No firm is meant. */
export const BRANDS: readonly [Brand, ...Brand[]] = [
  {
    id: "norvane",
    name: "Norvane",
    signs: ["Norvane"],
    niceClasses: [18, 25],
    prices: { bag: [290, 620], shoe: [180, 340] },
  },
  {
    id: "kestrel-pyne",
    name: "Kestrel & Pyne",
    signs: ["Kestrel & Pyne"],
    niceClasses: [18, 25],
    prices: { shoe: [210, 420], bag: [340, 780] },
  },
  {
    id: "lumora",
    name: "Lumora",
    signs: ["Lumora"],
    niceClasses: [14],
    prices: { watch: [420, 1450] },
  },
  {
    id: "qinglan",
    name: "青岚 Qinglan",
    signs: ["青岚", "Qinglan"],
    niceClasses: [21],
    prices: { bottle: [48, 95], mug: [32, 60] },
  },
  {
    id: "ondrelle",
    name: "Ondrelle",
    signs: ["Ondrelle"],
    niceClasses: [3],
    prices: { perfume: [85, 190] },
  },
  {
    id: "tarnbeck",
    name: "Tarnbeck",
    signs: ["Tarnbeck"],
    niceClasses: [25],
    prices: { shoe: [120, 230] },
  },
  {
    id: "vexholm",
    name: "Vexholm",
    signs: ["Vexholm"],
    niceClasses: [9],
    prices: { headphones: [190, 420] },
  },
  {
    id: "jichuan",
    name: "霁川 Jichuan",
    signs: ["霁川", "Jichuan"],
    niceClasses: [14],
    prices: { watch: [260, 680] },
  },
];
