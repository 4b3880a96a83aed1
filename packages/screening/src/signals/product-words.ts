/** The words of a product name or a title, folded, so that they can be compared. */
export function productWords(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Whether every word of a product stands in a title. Words of letters and digits must be met
 * whole; hanzi stand without spaces, so that they are looked for anywhere.
 */
export function hasProductWords(
  words: readonly string[],
  titleWords: ReadonlySet<string>,
  title: string,
): boolean {
  return (
    words.length > 0 &&
    words.every(
      (word) => titleWords.has(word) || (/\p{Script=Han}/u.test(word) && title.includes(word)),
    )
  );
}
