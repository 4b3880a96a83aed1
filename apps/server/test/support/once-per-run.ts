import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const POLL_MILLISECONDS = 50;
const PATIENCE_MILLISECONDS = 90_000;

/**
 * Makes something that all test files of this run share, in whichever needs it first; the others wait for it.
 * `make` gives back what the others are told, as text; that it failed, they are told too.
 */
export async function oncePerRun(
  folder: string,
  name: string,
  make: () => Promise<string>,
): Promise<string> {
  const done = join(folder, `${name}.done`);
  if (await isFirst(join(folder, `${name}.started`))) {
    const outcome = await outcomeOf(make);
    await writeFile(`${done}.new`, JSON.stringify(outcome));
    await rename(`${done}.new`, done);
    return valueIn(outcome);
  }
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += POLL_MILLISECONDS) {
    const text = await readFile(done, "utf8").catch(() => null);
    if (text !== null) return valueIn(JSON.parse(text));
    await pause(POLL_MILLISECONDS);
  }
  throw new Error(`${name} was begun in another test file and never finished`);
}

type Outcome = { readonly value: string } | { readonly failure: string };

async function outcomeOf(make: () => Promise<string>): Promise<Outcome> {
  try {
    return { value: await make() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function valueIn(outcome: Outcome): string {
  if ("failure" in outcome) throw new Error(outcome.failure);
  return outcome.value;
}

async function isFirst(marker: string): Promise<boolean> {
  try {
    await mkdir(marker);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
