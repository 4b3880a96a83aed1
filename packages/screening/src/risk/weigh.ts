import type { Finding, Mention, PictureMatch, Signal } from "@touchstone/interface";
import type { SignReading } from "../context/read-signs.js";
import type { BrandSighting } from "../pictures/brand-sightings.js";
import type { BrandEvidence, SignalRule } from "../signals/evidence.js";
import {
  contactInPicture,
  licensedPhotograph,
  logoUnnamed,
  photoCopy,
  replicaInPicture,
  signInPictureOnly,
} from "../signals/pictures.js";
import { priceBelowLow } from "../signals/price-below-low.js";
import { replicaVocabulary } from "../signals/replica-vocabulary.js";
import { goodsOutsideClasses, outsideTerritory } from "../signals/scope.js";
import { sellerAuthorised, sellerHistoryClean, sellerUpheldRemovals } from "../signals/seller.js";
import { signDisguised, signRespelt, signSuspected } from "../signals/sign-disguised.js";
import { useWording } from "../signals/use-wording.js";
import { logistic } from "./log-odds.js";
import { WEIGHTS } from "./weights.js";
import { wouldSettle } from "./would-settle.js";

const ADVERSE: readonly SignalRule[] = [
  signDisguised,
  signRespelt,
  signSuspected,
  replicaVocabulary,
  photoCopy,
  logoUnnamed,
  signInPictureOnly,
  replicaInPicture,
  contactInPicture,
  priceBelowLow,
  sellerUpheldRemovals,
];

const EXCULPATING: readonly SignalRule[] = [
  sellerAuthorised,
  sellerHistoryClean,
  licensedPhotograph,
  useWording,
  goodsOutsideClasses,
  outsideTerritory,
];

/** Mentions written out in one finding; further ones are counted. */
const MENTION_LIMIT = 50;
/** Pictures written out in one finding, the surest first. */
const PICTURE_LIMIT = 50;

/** Adds up what speaks for and against an infringement; every term that went in is in the finding. */
export function weigh(evidence: BrandEvidence): Finding {
  const signals = apply(ADVERSE, evidence);
  const counterEvidence = apply(EXCULPATING, evidence);
  const terms = [...signals, ...counterEvidence].map(({ weight }) => weight);
  const logOdds = terms.reduce<number>((sum, weight) => sum + weight, WEIGHTS.prior);
  const settle = wouldSettle(signals);
  const omitted = evidence.signs.length - MENTION_LIMIT;
  return {
    brand: evidence.brand.name,
    risk: logistic(logOdds),
    prior: WEIGHTS.prior,
    use: evidence.use,
    mentions: evidence.signs.slice(0, MENTION_LIMIT).map(mention),
    ...(omitted > 0 && { mentionsOmitted: omitted }),
    pictures: evidence.sightings.slice(0, PICTURE_LIMIT).map(pictureMatch),
    signals,
    counterEvidence,
    ...(settle && { wouldSettle: settle }),
  };
}

function apply(rules: readonly SignalRule[], evidence: BrandEvidence): Signal[] {
  return rules.map((rule) => rule(evidence)).filter((signal) => signal !== undefined);
}

function mention({ right, field, match, text, picture }: SignReading): Mention {
  return {
    rightId: right.id,
    field,
    start: match.start,
    end: match.end,
    text,
    form: match.form,
    confidence: match.confidence,
    ...(picture && { image: picture.image, box: [...picture.box], read: picture.read }),
  };
}

function pictureMatch({ image, sighting }: BrandSighting): PictureMatch {
  const { rightId, match, box, reference, confidence } = sighting;
  return {
    rightId,
    image,
    match,
    ...(box !== undefined && { box }),
    ...(reference !== undefined && { reference }),
    confidence,
  };
}
