import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CopyIndex, findCopies, prepareCopyReference } from "@touchstone/image";
import { hashOf } from "../../hash.js";
import { SeededRandom } from "../../random.js";
import type { Edit } from "../edits/edit.js";
import { FREE_EDITS } from "../edits/free-edits.js";
import { LISTED_EDITS } from "../edits/listed-edits.js";
import { type Photo, photoOf, sharpOf } from "../edits/photo.js";
import { readPhoto } from "../edits/read-photo.js";
import { recompress } from "../edits/recompress.js";

/** How well one edit is seen through. */
export interface EditQuality {
  readonly name: string;
  readonly group: "listed" | "free";
  readonly asked: number;
  readonly found: number;
  /** Of those found, how many by their hash. */
  readonly byHash: number;
}

/** A photograph that was taken for another one. */
export interface FalsePair {
  readonly edit: string;
  readonly photograph: string;
  readonly takenFor: string;
  readonly confidence: number;
}

export interface CopyQuality {
  readonly references: number;
  readonly edits: readonly EditQuality[];
  /** Pairs of different photographs that were compared, and those that were taken for the same. */
  readonly pairs: number;
  readonly falsePairs: readonly FalsePair[];
  readonly millisecondsEach: number;
}

/** Pixels of the longest side: what is edited, and what is compared. */
const SIZE = { edited: 800, compared: 512 };

const UPLOADED = 85;

interface Indexed {
  readonly index: CopyIndex;
  readonly names: readonly string[];
  /** Photographs that are not indexed, to put beside others. */
  readonly strangers: readonly string[];
}

/**
 * Indexes half of a folder of distinct photographs (JPEG, PNG or WebP), edits `most` of them in every way and looks
 * each one up. The half is chosen by the name up to the first hyphen, so that pieces of one photograph stay together;
 * thresholds are tuned on half 0 and reported on half 1.
 */
export async function copyQuality(
  folder: string,
  { half = 1, most = 60 }: { readonly half?: 0 | 1; readonly most?: number } = {},
): Promise<CopyQuality> {
  const indexed = await indexHalf(folder, half);
  const step = Math.max(1, indexed.names.length / most);
  const chosen = Array.from({ length: Math.min(most, indexed.names.length) }, (_, i) =>
    Math.floor(i * step),
  );
  const edits: EditQuality[] = [];
  const falsePairs: FalsePair[] = [];
  let milliseconds = 0;
  for (const [group, table] of [["listed", LISTED_EDITS] as const, ["free", FREE_EDITS] as const]) {
    for (const edit of table) {
      let [found, byHash] = [0, 0];
      for (const id of chosen) {
        const picture = await editedPhoto(folder, indexed, edit, id);
        const begun = performance.now();
        const matches = findCopies(indexed.index, picture);
        milliseconds += performance.now() - begun;
        const right = matches.find((match) => match.id === id);
        found += right === undefined ? 0 : 1;
        byHash += right?.means === "hash" ? 1 : 0;
        falsePairs.push(
          ...matches
            .filter((match) => match !== right)
            .map(({ id: other, confidence }) => ({
              edit: edit.name,
              photograph: indexed.names[id] ?? "",
              takenFor: indexed.names[other] ?? "",
              confidence,
            })),
        );
      }
      edits.push({ name: edit.name, group, asked: chosen.length, found, byHash });
    }
  }
  const asked = edits.reduce((sum, edit) => sum + edit.asked, 0);
  return {
    references: indexed.names.length,
    edits,
    pairs: asked * (indexed.names.length - 1),
    falsePairs,
    millisecondsEach: milliseconds / Math.max(1, asked),
  };
}

async function indexHalf(folder: string, half: 0 | 1): Promise<Indexed> {
  const files = (await readdir(folder)).filter((name) => /\.(jpe?g|png|webp)$/i.test(name));
  const halfOf = (name: string) => hashOf(name.split("-")[0] ?? name) % 2;
  const names = files.filter((name) => halfOf(name) === half).sort();
  const index = new CopyIndex();
  for (const [id, name] of names.entries()) {
    index.add(id, prepareCopyReference(await readPhoto(join(folder, name), SIZE.compared)));
  }
  return { index, names, strangers: files.filter((name) => halfOf(name) !== half).sort() };
}

async function editedPhoto(
  folder: string,
  { names, strangers }: Indexed,
  edit: Edit,
  id: number,
): Promise<Photo> {
  const name = names[id] ?? "";
  const random = new SeededRandom(hashOf(`${edit.name} ${name}`));
  const photo = await readPhoto(join(folder, name), SIZE.edited);
  const another = await readPhoto(join(folder, random.pick(strangers)), SIZE.edited);
  const edited = await recompress(await edit.apply(photo, random, another), UPLOADED);
  return shrunk(edited);
}

function shrunk(photo: Photo): Promise<Photo> {
  const { compared } = SIZE;
  return photoOf(
    sharpOf(photo).resize(compared, compared, { fit: "inside", withoutEnlargement: true }),
  );
}
