import { compatibleByAccessory, compatibleByCue } from "./compatible.js";
import { nameOrWord } from "./dictionary-word.js";
import { descriptiveCollocation, insideLongerWord, unitOrSize } from "./ordinary-word.js";
import { referenceByCue, referenceByMedia } from "./reference.js";
import type { UseAnswer, UseQuestion, UseRule } from "./use-question.js";

/** The first rule that has something to say decides; without any the goods are offered as the brand's. */
const RULES: readonly UseRule[] = [
  insideLongerWord,
  unitOrSize,
  descriptiveCollocation,
  compatibleByCue,
  referenceByCue,
  compatibleByAccessory,
  (question) =>
    question.field === "seller.name" ? { use: "uncertain", because: "seller_name" } : undefined,
  nameOrWord,
  referenceByMedia,
];

export function decideUse(question: UseQuestion): UseAnswer {
  if (question.field === "brandClaim") return { use: "offer", because: "brand_claim" };
  for (const rule of RULES) {
    const answer = rule(question);
    if (answer !== undefined) return answer;
  }
  return { use: "offer", because: "default" };
}
