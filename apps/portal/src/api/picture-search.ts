import { member, memberHeaders } from "../session/member.js";
import type { Outline } from "./finding.js";
import { sendBytes } from "./send-bytes.js";
import { UPLOAD_MEDIA } from "./upload-file.js";

/** A picture of a version of a listing. */
export interface PictureOf {
  readonly snapshot: string;
  readonly position: number;
}

/** A picture of a listing that shows the one that was searched with, or a part of it. */
export interface PictureMatch {
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly listing: { readonly id: string; readonly title: string };
  readonly seller: { readonly id: string } | null;
  readonly picture: PictureOf;
  readonly confidence: number;
  readonly mirrored: boolean;
  readonly rotated: number;
  /** In pixels of the listing's picture; its corners answer to those of `queryRegion`. */
  readonly region: Outline;
  readonly queryRegion: Outline;
  readonly caseId: string | null;
}

export interface PictureSearch {
  /** Pictures that were looked through. */
  readonly looked: number;
  readonly matches: readonly PictureMatch[];
}

/** What can be searched with. */
export const PICTURE_MEDIA: readonly string[] = UPLOAD_MEDIA.filter((media) =>
  media.startsWith("image/"),
);

export function searchByPicture(
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<PictureSearch> {
  return sendBytes({
    path: "/v1/picture-search",
    headers: memberHeaders(),
    file,
    signal,
    onProgress,
  });
}

/** One thing that is asked of two pictures, one after the other. */
export interface ComparisonStep {
  readonly name: "quality" | "hash" | "features" | "geometry";
  /** `null` where it was not asked. */
  readonly value: number | null;
  /** What must be reached; of `hash`, a distance, what must not be exceeded. */
  readonly bar: number;
  readonly passed: boolean;
}

export interface PictureComparison {
  readonly match: boolean;
  readonly confidence: number | null;
  readonly mirrored: boolean;
  readonly rotated: number;
  readonly region: Outline | null;
  readonly referenceRegion: Outline | null;
  readonly steps: readonly ComparisonStep[];
}

/** @param reference key of a right's picture */
export function comparePictures(
  reference: string,
  { snapshot, position }: PictureOf,
): Promise<PictureComparison> {
  return member.send("POST", "/v1/picture-comparisons", { reference, snapshot, position });
}
