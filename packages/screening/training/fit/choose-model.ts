import type { UseMargins, UseModel } from "../../src/use/fitted-model.js";
import type { Example } from "../rows/read-examples.js";
import { type Case, fitModel } from "./fit-model.js";
import { addConfusion, type Confusion, confuse, share } from "./measure.js";

const PENALTIES = [1e-5, 3e-5];
const MARGINS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

const MARGIN_PAIRS: readonly UseMargins[] = MARGINS.flatMap((offerOverWord) =>
  [0.1, 0.2, 0.3].map((others) => ({ offerOverWord, others })),
);

/** What must hold before anything else counts: words called offers, and offers called something else. */
const WORDS_AS_OFFERS = 0.04;
const OFFERS_AS_OTHERS = 0.03;
const DEAR = 20;

export interface Choice {
  readonly model: UseModel;
  readonly penalty: number;
  /** How each part was judged by what was fitted on the others. */
  readonly confusion: Confusion;
}

/**
 * Fits on all parts but one and judges that one, part by part; chooses the penalty and the margins
 * under which all of them are judged best; and fits with these on all.
 */
export function chooseModel(parts: readonly (readonly Example[])[], version: string): Choice {
  let best: Choice | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const penalty of PENALTIES) {
    const models = parts.map((_, out) => fitWithout(parts, out, penalty));
    for (const margins of MARGIN_PAIRS) {
      const confusion = parts
        .map((part, out) => confuse(part, { version, margins, weights: weightsOf(models, out) }))
        .reduce(addConfusion);
      const cost = costOf(confusion);
      if (cost < least) {
        least = cost;
        best = { penalty, model: { version, margins, weights: weightsOf(models, 0) }, confusion };
      }
    }
  }
  if (best === undefined) throw new Error("nothing was fitted");
  const weights = fitModel(parts.flat().map(caseOf), best.penalty);
  return { ...best, model: { ...best.model, weights } };
}

function fitWithout(
  parts: readonly (readonly Example[])[],
  out: number,
  penalty: number,
): UseModel["weights"] {
  const cases = parts.filter((_, number) => number !== out).flat();
  return fitModel(cases.map(caseOf), penalty);
}

function weightsOf(models: readonly UseModel["weights"][], number: number): UseModel["weights"] {
  return models[number] as UseModel["weights"];
}

function caseOf({ row, features }: Example): Case {
  return { features, use: row.use };
}

/** Shares of what is wrong, each as dear as it is to a seller or to a brand. */
function costOf(confusion: Confusion): number {
  const wordsAsOffers = share(confusion, "ordinary_word", ["offer"]);
  const offersAsOthers = share(confusion, "offer", ["compatible", "reference", "ordinary_word"]);
  return (
    DEAR * Math.max(0, wordsAsOffers - WORDS_AS_OFFERS) +
    DEAR * Math.max(0, offersAsOthers - OFFERS_AS_OTHERS) +
    3 * wordsAsOffers +
    3 * offersAsOthers +
    2 * share(confusion, "compatible", ["offer"]) +
    share(confusion, "reference", ["offer"]) +
    share(confusion, "offer", ["uncertain"]) +
    0.7 * share(confusion, "ordinary_word", ["uncertain", "compatible", "reference"]) +
    0.7 * share(confusion, "compatible", ["uncertain", "ordinary_word", "reference"]) +
    0.3 * share(confusion, "reference", ["uncertain", "ordinary_word", "compatible"])
  );
}
