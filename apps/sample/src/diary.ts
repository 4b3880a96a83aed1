import { existsSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "first-start.ndjson";

/** Which steps of the first start were done, so that one that was broken off goes on where it stopped. */
export interface Diary {
  /** Does a step, or gives back what came of it when it was done at an earlier start. */
  once<T>(step: string, work: () => Promise<T>): Promise<T>;
}

/** @param folder of the sample; what came of steps must be JSON */
export async function openDiary(folder: string): Promise<Diary> {
  const path = join(folder, FILE);
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  // The last line may have been cut off with the process: what it says was not told to anybody.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole !== text) await writeFile(path, whole, { mode: 0o600 });
  const done = linesOf(whole);
  return {
    async once<T>(step: string, work: () => Promise<T>) {
      if (done.has(step)) return done.get(step) as T;
      const result = await work();
      await appendFile(path, `${JSON.stringify([step, result ?? null])}\n`, { mode: 0o600 });
      done.set(step, result);
      return result;
    },
  };
}

function linesOf(text: string): Map<string, unknown> {
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as [string, unknown]),
  );
}
