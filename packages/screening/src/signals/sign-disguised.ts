import type { Signal } from "@touchstone/interface";
import { isDisguised, type SignReading } from "../context/read-signs.js";
import { PICTURE_FIELD } from "../pictures/picture-fields.js";
import { roundWeight } from "../risk/log-odds.js";
import { USE_FACTOR, WEIGHTS } from "../risk/weights.js";
import type { SignalRule } from "./evidence.js";

/** Forms that the screening interface calls enough by themselves. */
const TELLING: ReadonlySet<string> = new Set([
  "confusable",
  "leet",
  "separated",
  "masked",
  "combined",
]);

/**
 * The strongest disguise of the brand's signs: nobody hides a name he may use. What is read in a picture may be
 * read wrong, which looks like a disguise: it counts for none.
 */
export const signDisguised: SignalRule = ({ signs, use }) => {
  const firm = written(signs).filter((sign) => sign.firm && TELLING.has(sign.match.form));
  const best = surest(firm);
  if (best === undefined) return undefined;
  const full = WEIGHTS.disguiseBase + WEIGHTS.disguiseConfidence * best.match.confidence;
  return signal("sign_disguised", full * USE_FACTOR[use], best);
};

/** Spelt otherwise, so that an honest slip explains it as well. */
export const signRespelt: SignalRule = ({ signs: all, use }) => {
  const signs = written(all);
  if (signs.some((sign) => sign.firm && TELLING.has(sign.match.form))) return undefined;
  const best = surest(signs.filter((sign) => sign.firm && isDisguised(sign.match)));
  return best && signal("sign_respelt", WEIGHTS.respelt * USE_FACTOR[use], best);
};

/** Something that may be the sign, and may as well be nothing. */
export const signSuspected: SignalRule = ({ signs: all, use }) => {
  const signs = written(all);
  if (signs.some((sign) => sign.firm)) return undefined;
  const best = surest(signs.filter((sign) => isDisguised(sign.match)));
  return best && signal("sign_suspected", WEIGHTS.suspected * USE_FACTOR[use], best);
};

function written(signs: readonly SignReading[]): SignReading[] {
  return signs.filter(({ field }) => field !== PICTURE_FIELD);
}

function surest(signs: readonly SignReading[]): SignReading | undefined {
  return signs.reduce<SignReading | undefined>(
    (best, sign) =>
      best === undefined || sign.match.confidence > best.match.confidence ? sign : best,
    undefined,
  );
}

function signal(
  name: string,
  weight: number,
  { match, field, text }: SignReading,
): Signal | undefined {
  const rounded = roundWeight(weight);
  if (rounded === 0) return undefined;
  return {
    name,
    weight: rounded,
    detail: {
      form: match.form,
      field,
      text,
      sign: match.sign,
      disguises: match.disguises,
      confidence: match.confidence,
    },
  };
}
