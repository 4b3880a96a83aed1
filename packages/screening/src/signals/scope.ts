import { WEIGHTS } from "../risk/weights.js";
import { goodsFit } from "../use/dictionary-word.js";
import type { SignalRule } from "./evidence.js";

/** The goods belong to none of the classes for which the right is registered. */
export const goodsOutsideClasses: SignalRule = ({ facts, signs }) => {
  if (signs.some(({ right }) => goodsFit(facts.classes, right.niceClasses) >= 0)) return undefined;
  return {
    name: "goods_outside_classes",
    weight: WEIGHTS.goodsOutsideClasses,
    detail: { goods: [...facts.classes].sort((a, b) => a - b) },
  };
};

/** Member states of the European Union, ISO 3166-1 alpha-2: a right with the territory EU holds there. */
const EU: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** The goods are offered only where the right is not registered. */
export const outsideTerritory: SignalRule = ({ listing, signs }) => {
  const offeredIn = listing.offeredIn ?? [];
  if (offeredIn.length === 0) return undefined;
  const holds = signs.some(
    ({ right }) =>
      right.territories.length === 0 || offeredIn.some((place) => covers(right.territories, place)),
  );
  if (holds) return undefined;
  return { name: "outside_territory", weight: WEIGHTS.outsideTerritory, detail: { offeredIn } };
};

function covers(territories: readonly string[], place: string): boolean {
  if (territories.includes(place)) return true;
  if (place === "EU") return territories.some((territory) => EU.has(territory));
  return EU.has(place) && territories.includes("EU");
}
