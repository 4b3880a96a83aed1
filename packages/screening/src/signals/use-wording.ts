import { WEIGHTS } from "../risk/weights.js";
import type { SignalRule } from "./evidence.js";

const BY_USE = {
  compatible: { name: "compatible_wording", weight: WEIGHTS.compatibleWording },
  reference: { name: "reference_wording", weight: WEIGHTS.referenceWording },
  ordinary_word: { name: "ordinary_word", weight: WEIGHTS.ordinaryWord },
} as const;

/** What the sign is used for, where it does not offer the brand's goods. */
export const useWording: SignalRule = ({ use, signs }) => {
  if (use === "offer" || use === "uncertain") return undefined;
  const because = signs.find((sign) => sign.use.use === use)?.use.because ?? use;
  return { ...BY_USE[use], detail: { because } };
};
