import { coversTerritory } from "@touchstone/interface";
import { WEIGHTS } from "../risk/weights.js";
import { goodsFit } from "../use/features/goods-fit.js";
import type { SignalRule } from "./evidence.js";

/** The goods belong to none of the classes for which the right is registered. */
export const goodsOutsideClasses: SignalRule = ({ facts, signs, sightings }) => {
  const shown = [...signs, ...sightings];
  if (shown.some(({ right }) => goodsFit(facts.classes, right.niceClasses) >= 0)) return undefined;
  return {
    name: "goods_outside_classes",
    weight: WEIGHTS.goodsOutsideClasses,
    detail: { goods: [...facts.classes].sort((a, b) => a - b) },
  };
};

/** The goods are offered only where the right is not registered. */
export const outsideTerritory: SignalRule = ({ listing, signs, sightings }) => {
  const offeredIn = listing.offeredIn ?? [];
  if (offeredIn.length === 0) return undefined;
  const holds = [...signs, ...sightings].some(({ right }) =>
    offeredIn.some((place) => coversTerritory(right.territories, place)),
  );
  if (holds) return undefined;
  return { name: "outside_territory", weight: WEIGHTS.outsideTerritory, detail: { offeredIn } };
};
