/** Attempts after which a text is short enough, and the time for them: those for a slow text are slow. */
const ATTEMPTS = 2_000;
const MILLISECONDS = 20_000;

/** A shorter text for which the same is still wrong: stretches are left out as long as it stays so. */
export function shrink(text: string, isWrong: (text: string) => boolean): string {
  let shrunk = text;
  const end = Date.now() + MILLISECONDS;
  let attempts = 0;
  for (let stretch = Math.ceil(text.length / 2); stretch >= 1; stretch = Math.floor(stretch / 2)) {
    for (let at = 0; at < shrunk.length && attempts < ATTEMPTS && Date.now() < end; attempts += 1) {
      const shorter = `${shrunk.slice(0, at)}${shrunk.slice(at + stretch)}`;
      if (shorter !== "" && isWrong(shorter)) shrunk = shorter;
      else at += stretch;
    }
  }
  return shrunk;
}
