import type { Draw } from "./draw.js";
import { HANZI_CRIES, HANZI_LOOKS, PICTURES, TRADITIONAL } from "./dressing.js";
import { inventedCode, inventedHanziName, inventedName } from "./long-tail.js";
import type { Vocabularies } from "./vocabulary.js";

/** A title as it is written in Chinese: run together, or with spaces where the seller felt like it. */
export function hanziTitle({ hanzi, units }: Vocabularies, draw: Draw): string {
  const parts: string[] = [];
  if (draw.chance(0.15)) parts.push(`【${draw.pick(HANZI_CRIES)}】`);
  if (draw.chance(0.3)) parts.push(inventedHanziName(draw));
  if (draw.chance(0.1)) parts.push(inventedName(draw));
  parts.push(draw.pick(HANZI_LOOKS));
  if (draw.chance(0.25)) parts.push(draw.pick(hanzi.phrases));
  parts.push(draw.chance(0.12) ? draw.pick(TRADITIONAL) : draw.pick(hanzi.goods));
  if (draw.chance(0.6)) parts.push(draw.pick(HANZI_LOOKS));
  if (draw.chance(0.35)) parts.push(draw.pick(hanzi.goods));
  if (draw.chance(0.3)) parts.push(draw.pick(hanzi.parts));
  if (draw.chance(0.25)) parts.push(inventedCode(draw));
  if (draw.chance(0.3)) parts.push(measure(draw, draw.pick(units)));
  if (draw.chance(0.08)) parts.push(draw.pick(hanzi.claims));
  if (draw.chance(0.2)) parts.push(draw.pick(HANZI_CRIES));
  if (draw.chance(0.06)) parts.push(draw.pick(PICTURES));
  return parts.join(draw.chance(0.3) ? draw.pick([" ", "·", "/", "，", "～"]) : "");
}

function measure(draw: Draw, unit: string): string {
  const number = () => 1 + draw.below(draw.chance(0.6) ? 20 : 500);
  switch (draw.below(4)) {
    case 0:
      return `${number()}*${number()}${unit}`;
    case 1:
      return `${number()}～${number()}${draw.pick(["岁", "斤", "码", "米"])}`;
    case 2:
      return `${number()}${draw.pick(["件套", "个装", "片", "支", "斤", "包"])}`;
    default:
      return `${number()}${unit}`;
  }
}
