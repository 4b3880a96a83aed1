import type { Read } from "./syllable-readings.js";

/** What `loadSyllables` reads: a line is a syllable, the hanzi that are mainly read so, a slash and those that also are. */
export function packSyllables(readings: ReadonlyMap<string, Read>): string {
  return [...readings]
    .map(([syllable, { main, lesser }]) => {
      const also = lesser.length > 0 ? `/${lesser.join("")}` : "";
      return `${syllable}${main.join("")}${also}`;
    })
    .join("\n");
}
