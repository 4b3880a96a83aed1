import type { Brand } from "./brand.js";
import { type Random, randomFrom } from "./random.js";

const INKS = ["#1d2d47", "#5a1d29", "#1f4d45", "#2c2d31", "#7a3b16", "#46356b", "#0d4454"] as const;

/** The brand's figurative mark as an SVG of 240 × 120: an emblem over the name, or the name between lines. */
export function drawLogo(brand: Brand): string {
  const random = randomFrom(`logo/${brand.id}`);
  const ink = random.pick(INKS);
  const [sign] = brand.signs;
  const serif = random.chance(0.5);
  const text = random.chance(0.5) ? sign.toUpperCase() : sign;
  const letters = escaped(text);
  const spacing = random.pick([0, 1, 3]);
  const weight = random.pick([400, 600, 700]);
  const family = serif ? "Georgia, serif" : "Helvetica, Arial, sans-serif";
  const word = (y: number, height: number) =>
    `<text x="120" y="${y}" text-anchor="middle" font-family="${family}" font-size="${fitting(text, spacing, height)}" font-weight="${weight}" letter-spacing="${spacing}" fill="${ink}">${letters}</text>`;
  // One in five has no emblem: the word itself is the mark.
  const drawn = random.chance(0.2)
    ? `${lines(random)}</g>${word(68, 36)}`
    : `${emblem(random, sign, ink)}</g>${word(104, 26)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 120" width="240" height="120"><title>${escaped(brand.name)}</title><rect width="240" height="120" fill="#fff"/><g transform="translate(120 44)" fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${drawn}</svg>`;
}

/** Above and below a word that stands alone. */
function lines(random: Random): string {
  const half = 30 + random.below(60);
  return random.chance(0.5)
    ? `<path d="M${-half} 42 H${half}"/>`
    : `<path d="M${-half} -20 H${half} M${-half} 42 H${half}"/>`;
}

function emblem(random: Random, sign: string, ink: string): string {
  const draw = random.pick([monogram, peaks, knot, leaf, rings, polygon]);
  return draw(random, escaped([...sign][0] ?? ""), ink);
}

function monogram(random: Random, letter: string, ink: string): string {
  const frame = random.chance(0.5)
    ? '<circle r="32"/>'
    : `<rect x="-30" y="-30" width="60" height="60" rx="${random.pick([0, 8, 20])}"/>`;
  return `${frame}<text y="13" text-anchor="middle" font-family="Georgia, serif" font-size="38" fill="${ink}" stroke="none">${letter}</text>`;
}

function peaks(random: Random): string {
  const high = 18 + random.below(14);
  return `<path d="M-40 24 L-14 ${-high} L4 10 L18 ${-high + 12} L40 24 Z"/><path d="M-30 32 H30"/>`;
}

function knot(random: Random): string {
  const turn = random.below(60);
  const loop = (angle: number) => `<ellipse rx="34" ry="13" transform="rotate(${turn + angle})"/>`;
  return [0, 60, 120].map(loop).join("");
}

function leaf(random: Random): string {
  const lean = random.below(40) - 20;
  return `<g transform="rotate(${lean})"><path d="M0 32 C-34 4 -18 -30 0 -34 C18 -30 34 4 0 32 Z"/><path d="M0 34 V-18 M0 6 L14 -8 M0 14 L-14 0"/></g>`;
}

function rings(random: Random): string {
  const outer = 26 + random.below(8);
  const lean = random.below(180);
  const inner = Math.round(outer * 0.55);
  return `<g transform="rotate(${lean})"><circle r="${outer}"/><circle cx="${outer - inner}" r="${inner}"/></g>`;
}

function polygon(random: Random): string {
  const corners = 5 + random.below(4);
  const at = (corner: number, radius: number) => {
    const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
    return `${Math.round(Math.cos(angle) * radius)} ${Math.round(Math.sin(angle) * radius)}`;
  };
  const points = (radius: number) =>
    Array.from({ length: corners }, (_, corner) => at(corner, radius)).join(" L");
  return `<path d="M${points(34)} Z"/><path d="M${points(16)} Z"/>`;
}

const ROOM = 216;
/** Of a letter, in parts of its height: about as wide as the bold ones of the families above. */
const WIDE = 0.86;
const NARROW = 0.64;

/** The height, or a smaller one at which the word stays inside. */
function fitting(text: string, spacing: number, height: number): number {
  const letters = [...text];
  const width = letters.reduce(
    (sum, letter) => sum + (/\p{Lu}|\p{Script=Han}|[&mw]/u.test(letter) ? WIDE : NARROW),
    0,
  );
  return Math.min(height, Math.floor((ROOM - spacing * letters.length) / width));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
