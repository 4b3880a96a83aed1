/** One sentence to the person at the terminal, on standard error. */
export function say(sentence: string): void {
  process.stderr.write(`touchstone: ${sentence}\n`);
}
