import type { BrandSighting } from "../pictures/brand-sightings.js";
import { PICTURE_FIELD } from "../pictures/picture-fields.js";
import { roundWeight } from "../risk/log-odds.js";
import { USE_FACTOR, WEIGHTS } from "../risk/weights.js";
import type { BrandEvidence, SignalRule } from "./evidence.js";

/**
 * The brand's own photograph, or its registered design, is shown: its right is used whatever the goods are. A picture
 * that the brand lets everybody use, or that shows such a one, is none.
 */
export const photoCopy: SignalRule = ({ sightings }) => {
  const free = new Set(sightings.filter(({ right }) => right.licensed).map(({ image }) => image));
  const found = sightings.find(
    ({ image, sighting }) => sighting.match !== "logo" && !free.has(image),
  );
  return (
    found && picture(found.sighting.match, WEIGHTS.photoCopy * found.sighting.confidence, found)
  );
};

/** The brand lets everybody who sells its goods use this picture. */
export const licensedPhotograph: SignalRule = ({ sightings }) => {
  const found = sightings.find(({ right }) => right.licensed);
  return found && picture("licensed_photograph", WEIGHTS.licensedPhotograph, found);
};

/**
 * The brand's logo is shown and no word of the listing names the brand: who sells the goods as what they are
 * says so. Where words name the brand, its logo on the goods is what anybody expects.
 */
export const logoUnnamed: SignalRule = (evidence) => {
  if (isNamed(evidence)) return undefined;
  const found = evidence.sightings.find(({ sighting }) => sighting.match === "logo");
  return found && picture("logo_unnamed", WEIGHTS.logoUnnamed * found.sighting.confidence, found);
};

/** The brand's word mark stands in a picture only. A logo of the brand says the same and more. */
export const signInPictureOnly: SignalRule = (evidence) => {
  const { signs, sightings, use } = evidence;
  if (isNamed(evidence) || sightings.length > 0) return undefined;
  const best = signs.find((sign) => sign.firm && sign.picture !== undefined);
  if (best?.picture === undefined) return undefined;
  const surely = best.match.confidence * best.picture.confidence;
  const weight = roundWeight(WEIGHTS.signInPictureOnly * surely * USE_FACTOR[use]);
  if (weight === 0) return undefined;
  const { image, box } = best.picture;
  return { name: "sign_in_picture_only", weight, detail: { image, box, text: best.text } };
};

export const replicaInPicture: SignalRule = ({ pictureWords: { replica }, use }) => {
  if (replica === undefined) return undefined;
  const { term, strength, image, line } = replica;
  const full = strength === "strong" ? WEIGHTS.replicaStrong : WEIGHTS.replicaModerate;
  const weight = roundWeight(full * USE_FACTOR[use]);
  if (weight === 0) return undefined;
  const detail = { term, strength, image, box: line.box, text: line.text };
  return { name: "replica_vocabulary_in_picture", weight, detail };
};

/** Buyers are led away from the marketplace. */
export const contactInPicture: SignalRule = ({ pictureWords: { contact } }) =>
  contact && {
    name: "contact_in_picture",
    weight: WEIGHTS.contactInPicture,
    detail: { text: contact.term, image: contact.image, box: contact.line.box },
  };

function isNamed({ signs }: BrandEvidence): boolean {
  return signs.some((sign) => sign.firm && sign.field !== PICTURE_FIELD);
}

function picture(name: string, weight: number, { right, image, sighting }: BrandSighting) {
  const { box, reference, confidence, detail } = sighting;
  return {
    name,
    weight: roundWeight(weight),
    detail: {
      rightId: right.id,
      image,
      ...(box !== undefined && { box }),
      ...(reference !== undefined && { reference }),
      confidence,
      ...detail,
    },
  };
}
