import type { PictureComparison } from "@touchstone/runtime";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { LookingDesk } from "../../looking/looking-desk.js";
import type { FileOwner } from "../files/file-owner.js";
import { readFile } from "../files/read-file.js";
import { readPicture } from "./read-picture.js";

export interface ComparedPictures {
  readonly match: boolean;
  readonly confidence: number | null;
  readonly mirrored: boolean;
  readonly rotated: number;
  readonly region: [number, number][] | null;
  readonly referenceRegion: [number, number][] | null;
  readonly steps: ComparisonStep[];
}

/** How far one way of looking got, beside the bar that it has to pass. */
export interface ComparisonStep {
  readonly name: "hash" | "features" | "geometry";
  readonly value: number | null;
  readonly bar: number;
  readonly passed: boolean;
}

export interface PicturesToCompare {
  /** Key of a file that the reader may see. */
  readonly reference: string;
  readonly snapshot: string;
  readonly position: number;
}

/** Says why a listing's picture is a copy of a reference, or why it is not. */
export async function comparePictures(
  context: Context,
  looking: LookingDesk,
  reader: FileOwner,
  { reference, snapshot, position }: PicturesToCompare,
): Promise<Result<ComparedPictures>> {
  const file = await readFile(context, reader, reference);
  if (!file.ok) return file;
  const picture = await readPicture(context, reader, snapshot, position);
  if (!picture.ok) return picture;
  const compared = await looking.live.compare(file.value.bytes, picture.value.bytes);
  if (!compared.ok) {
    return failed("invalid_request", "These two cannot be compared.", {
      parts: [{ pointer: "", detail: compared.detail }],
    });
  }
  return done(viewOf(compared));
}

function viewOf({ explanation, match }: PictureComparison): ComparedPictures {
  const { hash, features } = explanation;
  const distances = hash.nearest.map(({ distance }) => distance);
  const nearest = distances.length === 0 ? null : Math.min(...distances);
  const inliers = Math.max(0, ...features.map((one) => one.inliers));
  const featureBar = features[0]?.bar ?? 0;
  const same = Math.max(
    hash.pixels?.confidence ?? 0,
    ...features.map(({ pixels }) => pixels?.confidence ?? 0),
  );
  return {
    match: match !== null,
    confidence: match?.confidence ?? null,
    mirrored: match?.mirrored ?? false,
    rotated: match?.rotated ?? 0,
    region: match?.region ?? null,
    referenceRegion: match?.referenceRegion ?? null,
    steps: [
      {
        name: "hash",
        value: nearest,
        bar: hash.bar,
        passed: nearest !== null && nearest <= hash.bar,
      },
      { name: "features", value: inliers, bar: featureBar, passed: inliers >= featureBar },
      { name: "geometry", value: same, bar: explanation.bar, passed: same >= explanation.bar },
    ],
  };
}
