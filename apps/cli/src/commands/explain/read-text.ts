import type { Attempt } from "../../io/attempt.js";
import type { Input } from "../../io/open-input.js";
import { explainSystemError } from "../../io/system-error.js";

/** Reads all of an input as UTF-8 text. */
export async function readText(input: Input): Promise<Attempt<string>> {
  let bytes: Buffer;
  try {
    bytes = Buffer.concat(await input.read().toArray());
  } catch (error) {
    const reason = explainSystemError(error as NodeJS.ErrnoException);
    return { ok: false, complaint: `cannot read ${input.name} to its end: ${reason}` };
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, complaint: `${input.name} is not UTF-8 text` };
  }
}
