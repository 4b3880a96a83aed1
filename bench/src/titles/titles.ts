import { SeededRandom } from "../random.js";
import { syntheticTitle } from "./synthetic-titles.js";
import { readTitles } from "./title-file.js";

/** Titles, each once: those of the files, or as many invented ones as are asked for. */
export function titlesOf(files: readonly string[], count: number, seed: number): string[] {
  if (files.length > 0) return [...new Set(files.flatMap(readTitles))];
  const random = new SeededRandom(seed);
  const titles = new Set<string>();
  while (titles.size < count) titles.add(syntheticTitle(random));
  return [...titles];
}
