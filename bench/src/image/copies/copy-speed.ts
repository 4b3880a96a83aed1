import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CopyIndex,
  cheapCopyCandidates,
  HashIndex,
  pdqHash,
  pdqSpectrum,
  prepareCopyReference,
} from "@touchstone/image";
import { SeededRandom } from "../../random.js";
import { readPhoto } from "../edits/read-photo.js";

export interface CopySpeed {
  /** Milliseconds a picture: sharp alone to 224 pixels, then the cheap tier with decoding to 128. */
  readonly decode: number;
  readonly cheap: number;
  /** At most 2.5 is demanded. */
  readonly ratio: number;
  /** PDQ with decoding through 128 pixels. */
  readonly pdqPerSecond: number;
  /** Milliseconds a query within 31 bits, and to add one hash, at `hashes` random ones. */
  readonly lookUp: number;
  readonly insert: number;
  readonly hashes: number;
}

const QUERIES = 300;
const RADIUS = 31;

/** Measures one thing after the other, picture by picture, so that a busy machine slows all of them alike. */
export async function copySpeed(folder: string, hashes = 1_000_000): Promise<CopySpeed> {
  const names = (await readdir(folder)).filter((name) => /\.jpe?g$/i.test(name)).sort();
  const files = await Promise.all(names.slice(0, 100).map((name) => readFile(join(folder, name))));
  const index = new CopyIndex();
  for (const [id, file] of files.entries())
    index.add(id, prepareCopyReference(await readPhoto(file, 512)));
  const sums = { decode: 0, cheap: 0, pdq: 0 };
  for (const file of files) {
    sums.decode += await timed(() => readPhoto(file, 224));
    sums.cheap += await timed(async () => cheapCopyCandidates(index, await readPhoto(file, 128)));
    sums.pdq += await timed(async () => pdqHash(pdqSpectrum(await readPhoto(file, 128))));
  }
  return {
    decode: sums.decode / files.length,
    cheap: sums.cheap / files.length,
    ratio: sums.cheap / sums.decode,
    pdqPerSecond: (1000 * files.length) / sums.pdq,
    ...lookUpSpeed(hashes),
  };
}

function lookUpSpeed(hashes: number) {
  const random = new SeededRandom(7);
  const words = Uint32Array.from({ length: 8 * hashes }, () => random.next() * 2 ** 32);
  const index = new HashIndex(hashes + QUERIES);
  index.addAll(
    words,
    Uint32Array.from({ length: hashes }, (_, id) => id),
  );
  const queries = Array.from({ length: QUERIES }, () => {
    const at = 8 * random.whole(0, hashes - 1);
    const query = words.slice(at, at + 8);
    const word = random.whole(0, 7);
    query[word] = (query[word] ?? 0) ^ (random.next() * 2 ** 32);
    return query;
  });
  const begun = performance.now();
  for (const query of queries) {
    index.query(query, RADIUS);
  }
  const asked = performance.now();
  for (const [i, query] of queries.entries()) {
    index.add(query, hashes + i);
  }
  const added = performance.now();
  return { lookUp: (asked - begun) / QUERIES, insert: (added - asked) / QUERIES, hashes };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
