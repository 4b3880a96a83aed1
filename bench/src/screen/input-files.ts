import { once } from "node:events";
import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { syntheticListings } from "./synthetic-listings.js";
import { syntheticRights } from "./synthetic-rights.js";

const MARKS = [1_000, 10_000] as const;

export interface InputFiles {
  readonly rights: readonly { readonly marks: number; readonly path: string }[];
  readonly listings: string;
  /** A single listing: what a run costs before it has anything to do. */
  readonly single: string;
  /** Where measured programs write to. */
  readonly output: string;
}

/** Writes the synthetic input. The listings name the marks that all sets of rights have in common. */
export async function writeInputFiles(folder: string, listings: number): Promise<InputFiles> {
  const files: InputFiles = {
    rights: MARKS.map((marks) => ({ marks, path: join(folder, `rights-${marks}.ndjson`) })),
    listings: join(folder, "listings.ndjson"),
    single: join(folder, "single.ndjson"),
    output: join(folder, "output.ndjson"),
  };
  for (const { marks, path } of files.rights) {
    const lines = syntheticRights(marks).map((right) => `${JSON.stringify(right)}\n`);
    writeFileSync(path, lines.join(""));
  }
  const named = syntheticRights(Math.min(...MARKS));
  writeFileSync(files.single, [...syntheticListings(1, named)].join(""));
  const out = createWriteStream(files.listings);
  for (const line of syntheticListings(listings, named)) {
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return files;
}
