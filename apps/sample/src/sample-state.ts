import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "sample.json";

/** What a later start has to know again. Holds secrets of the sample, which are worth nothing elsewhere. */
export interface SampleState {
  /** Whether everything is set up; a first start that was broken off goes on with what is missing. */
  complete: boolean;
  readonly listings: number;
  readonly brands: number;
  readonly setupToken: string;
  ports: Ports;
  /** Key and webhook secret of each shop. */
  readonly shops: Record<string, { readonly key: string; readonly secret: string }>;
}

export interface Ports {
  readonly server: number;
  /** By the shops' ids. */
  readonly shops: Readonly<Record<string, number>>;
}

/** The state of a folder; `null` where none was begun. */
export async function readState(folder: string): Promise<SampleState | null> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  return JSON.parse(await readFile(path, "utf8")) as SampleState;
}

export function newState(
  { listings, brands }: Pick<SampleState, "listings" | "brands">,
  ports: Ports,
): SampleState {
  const setupToken = randomBytes(24).toString("hex");
  return { complete: false, listings, brands, setupToken, ports, shops: {} };
}

/** Written beside and put in its place, so that it is never half a file. */
export async function keepState(folder: string, state: SampleState): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  await writeFile(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/**
 * Deletes what the sample kept in a folder.
 *
 * @throws when the folder holds something and was not begun by the sample
 */
export async function forget(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (!existsSync(join(folder, FILE))) {
    throw new Error(
      `${folder} is not a folder of the sample: it is left alone. Name another with --data`,
    );
  }
  await rm(folder, { recursive: true });
}
