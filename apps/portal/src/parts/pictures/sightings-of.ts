import type { Box, Finding, FoundPicture } from "../../api/finding.js";
import { type Alike, readAlike } from "./alike.js";

/** What one picture of a listing shows of a right. */
export interface PictureSighting {
  readonly kind: FoundPicture["match"];
  readonly rightId: string;
  readonly box: Box | null;
  /** Key of the right's picture, where it is kept. */
  readonly reference: string | null;
  readonly alike: Alike;
}

/** Files are named by the hash of their bytes. */
const KEY = /^[0-9a-f]{64}$/;

/** Signals that say how a picture was found. */
const TELLING: Readonly<Record<string, FoundPicture["match"]>> = {
  photo_copy: "photo_copy",
  design: "design",
  logo_unnamed: "logo",
};

/**
 * What was found in one picture, the surest first. A signal stands for the surest of its kind only: of others
 * no more is known than where they are.
 */
export function sightingsOf(finding: Finding, image: string): readonly PictureSighting[] {
  return finding.pictures
    .filter((picture) => picture.image === image)
    .map((picture): PictureSighting => {
      const detail = finding.signals.find((signal) => tellsOf(signal, picture))?.detail ?? {};
      const { match, rightId, box, reference, confidence } = picture;
      return {
        kind: match,
        rightId,
        box: box ?? null,
        reference: reference !== undefined && KEY.test(reference) ? reference : null,
        alike: { ...readAlike(detail), confidence },
      };
    })
    .sort((a, b) => (b.alike.confidence ?? 0) - (a.alike.confidence ?? 0));
}

function tellsOf({ name, detail }: Finding["signals"][number], picture: FoundPicture): boolean {
  return (
    TELLING[name] === picture.match &&
    detail["rightId"] === picture.rightId &&
    detail["image"] === picture.image &&
    (detail["reference"] ?? picture.reference) === picture.reference &&
    (detail["confidence"] ?? picture.confidence) === picture.confidence
  );
}
