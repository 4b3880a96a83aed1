import type { Draw } from "./draw.js";
import { COLOURS, CRIES, LOOKS, PICTURES, WHOM } from "./dressing.js";
import { inventedCode, inventedName, misspelt } from "./long-tail.js";
import type { Vocabularies } from "./vocabulary.js";

/** A title as it is written in English, with what marketplaces of other Latin languages mix in. */
export function latinTitle(words: Vocabularies, draw: Draw): string {
  const { latin } = words;
  const parts: string[] = [];
  if (draw.chance(0.12)) parts.push(draw.pick(CRIES));
  if (draw.chance(0.35)) parts.push(nameIn(inventedName(draw), draw));
  if (draw.chance(0.7)) parts.push(draw.pick(LOOKS));
  if (draw.chance(0.2)) parts.push(draw.pick(latin.phrases));
  parts.push(draw.pick(latin.goods));
  if (draw.chance(0.25)) parts.push(draw.pick(latin.parts));
  if (draw.chance(0.2)) parts.push(`for ${draw.pick(latin.goods)}`);
  if (draw.chance(0.3)) parts.push(draw.pick(WHOM));
  if (draw.chance(0.25)) parts.push(draw.pick(LOOKS));
  if (draw.chance(0.35)) parts.push(draw.pick(COLOURS));
  if (draw.chance(0.3)) parts.push(inventedCode(draw));
  if (draw.chance(0.4)) parts.push(measure(words, draw));
  if (draw.chance(0.08)) parts.push(draw.pick(words.givenNames));
  if (draw.chance(0.08)) parts.push(draw.pick(latin.claims));
  if (draw.chance(0.05)) parts.push(draw.pick(PICTURES));
  const slipped = draw.chance(0.1) ? draw.below(parts.length) : -1;
  const written = parts.map((part, at) => (at === slipped ? slip(part, draw) : part));
  return inCase(
    written.join(draw.chance(0.12) ? draw.pick([", ", " - ", " | ", " / "]) : " "),
    draw,
  );
}

function slip(part: string, draw: Draw): string {
  const words = part.split(" ");
  const at = draw.below(words.length);
  return words
    .map((word, i) => (i === at && word.length > 3 ? misspelt(word, draw) : word))
    .join(" ");
}

function nameIn(name: string, draw: Draw): string {
  return draw.chance(0.5) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function measure({ units, latin }: Vocabularies, draw: Draw): string {
  const number = () => 1 + draw.below(draw.chance(0.6) ? 20 : 500);
  const unit = draw.pick(units);
  switch (draw.below(6)) {
    case 0:
      return `${number()} ${unit}`;
    case 1:
      return `${number()}*${number()}${unit}`;
    case 2:
      return `${draw.pick(latin.sizes)} ${draw.pick(["S M L XL", "S/M/L", "36-42", "M", "XXL", unit])}`;
    case 3:
      return `${number()} x ${number()} x ${number()} ${unit}`;
    case 4:
      return `${number()}~${number()}${unit}`;
    default:
      return `${number()}${unit}`;
  }
}

function inCase(title: string, draw: Draw): string {
  if (draw.chance(0.45)) return title;
  if (draw.chance(0.15)) return title.toUpperCase();
  return title.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
