import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGES, sourceFolder } from "../sources.js";

/** The parts of a faker locale that are read here: nested lists of words and names. */
export interface FakerLocale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown };
  readonly location?: {
    readonly city_name?: unknown;
    readonly state?: unknown;
    readonly country?: unknown;
  };
  readonly commerce?: unknown;
  readonly color?: unknown;
  readonly word?: unknown;
}

export type FakerLocales = Readonly<Record<string, FakerLocale>>;

/** Imported by its place, so that the rest of the generator can be loaded where faker is not installed. */
export async function fakerLocales(): Promise<FakerLocales> {
  const entry = pathToFileURL(join(sourceFolder(PACKAGES.faker), "dist/index.js")).href;
  const { allLocales } = (await import(entry)) as { allLocales: FakerLocales };
  return allLocales;
}
