import { CopyIndex, findCopies } from "@touchstone/image";
import type { PictureDecoder } from "../pictures/decode-picture.js";
import type { AlbumAnswer, AlbumJob, FiledPicture, Found } from "./album-messages.js";
import { outlineBack } from "./map-back.js";
import { readPrint } from "./print.js";
import { FULL_EDGE } from "./sizes.js";

/** Bits of 256 in which a picture differs that was only saved again or made smaller; drawings of one pattern differ more. */
const SAME = 10;
/** Pictures of less quality (PDQ, 0 to 100) are plain: they look like all others. */
const PLAIN = 50;

/** Pictures of listings, to be found by a picture. */
class Album {
  readonly #index = new CopyIndex();
  readonly #objects: string[] = [];
  readonly #known = new Set<string>();

  file(pictures: readonly FiledPicture[]): number {
    for (const { object, print } of pictures) {
      if (this.#known.has(object)) continue;
      this.#known.add(object);
      this.#index.add(this.#objects.length, readPrint(print));
      this.#objects.push(object);
    }
    return this.#objects.length;
  }

  /** Pictures that show what this one shows, or part of it; the surest first. */
  async find(bytes: Uint8Array, decode: PictureDecoder): Promise<Found> {
    const decoded = await decode(bytes, { edge: FULL_EDGE });
    if (!decoded.ok) return decoded;
    const scale = decoded.raster.width / decoded.width;
    const pictures = findCopies(this.#index, decoded.raster).flatMap((match) => {
      const object = this.#objects[match.id];
      const kept = this.#index.get(match.id);
      if (object === undefined || kept === undefined) return [];
      const { confidence, mirrored, rotated, region, referenceRegion } = match;
      return {
        object,
        confidence,
        mirrored,
        rotated,
        region: outlineBack(referenceRegion, 1),
        longestSide: Math.max(kept.width, kept.height),
        queryRegion: outlineBack(region, scale),
      };
    });
    return { ok: true, pictures };
  }

  /** Pairs that look the same as a whole, each once, the one that was filed first in front. */
  twins(): [string, string][] {
    return this.#objects.flatMap((object, id) => {
      const whole = this.#index.get(id)?.hashes[0];
      if (whole === undefined || whole.quality < PLAIN) return [];
      const near = this.#index
        .nearHashes(whole.words)
        .filter((one) => one.hash === 0 && one.id > id && one.distance <= SAME);
      return near.flatMap(({ id: other }): [string, string][] => {
        const twin = this.#objects[other];
        return twin === undefined ? [] : [[object, twin]];
      });
    });
  }
}

/** What an album thread does, job by job. */
export function answerAlbumJob(decode: PictureDecoder): (job: AlbumJob) => Promise<AlbumAnswer> {
  const album = new Album();
  return async (job) => {
    switch (job.kind) {
      case "file":
        return { kind: "filed", size: album.file(job.pictures) };
      case "find":
        return { kind: "found", found: await album.find(job.bytes, decode) };
      case "twins":
        return { kind: "twins", pairs: album.twins() };
    }
  };
}
