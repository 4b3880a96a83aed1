import { roundWeight } from "../risk/log-odds.js";
import { USE_FACTOR, WEIGHTS } from "../risk/weights.js";
import type { SignalRule } from "./evidence.js";

/** Fields whose sign names the goods of the whole listing, so that the title's words count for it. */
const NAMING_FIELDS = /^(brandClaim|attributes\.)/;

/** Words of the replica trade beside a sign. Without a sign they accuse nobody. */
export const replicaVocabulary: SignalRule = ({ signs, use, titleReplica }) => {
  const beside = signs.filter(
    (sign) => sign.firm && sign.use.use === use && sign.replica !== undefined,
  );
  const best = beside.find((sign) => sign.replica?.strength === "strong") ?? beside[0];
  const named = signs.some((sign) => sign.firm && NAMING_FIELDS.test(sign.field));
  const term = best?.replica ?? (named ? titleReplica : undefined);
  if (term === undefined) return undefined;
  const full = term.strength === "strong" ? WEIGHTS.replicaStrong : WEIGHTS.replicaModerate;
  const weight = roundWeight(full * USE_FACTOR[use]);
  if (weight === 0) return undefined;
  return {
    name: "replica_vocabulary",
    weight,
    detail: { term: term.term, strength: term.strength, field: best?.field ?? "title" },
  };
};
