/**
 * Reads a comma-separated list, over as many lines as it likes, into its terms. The lexicon is
 * written so because a word a line would make it unreadable.
 */
export function terms(list: string): readonly string[] {
  return list
    .split(",")
    .map((term) => term.trim())
    .filter((term) => term !== "");
}
