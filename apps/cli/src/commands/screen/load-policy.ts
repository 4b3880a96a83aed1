import { DEFAULT_POLICY, type Policy, parsePolicy } from "@touchstone/interface";
import type { Attempt } from "../../io/attempt.js";
import type { Input } from "../../io/open-input.js";
import { explainSystemError } from "../../io/system-error.js";
import { type Loaded, loaded, notLoaded } from "./loaded.js";

/** Reads the policy: one JSON object on any number of lines. Without a file it is the default, which only asks. */
export async function loadPolicy(input: Input | undefined): Promise<Loaded<Policy>> {
  if (input === undefined) return loaded(DEFAULT_POLICY);
  const json = await readJson(input);
  if (!json.ok) return notLoaded(`${input.name}: ${json.complaint}`);
  const policy = parsePolicy(json.value);
  if (policy.ok) return loaded(policy.value);
  const { pointer, detail } = policy.fault;
  return notLoaded(
    `${input.name}: invalid policy${pointer === "" ? "" : ` ${pointer}`}: ${detail}`,
  );
}

async function readJson(input: Input): Promise<Attempt<unknown>> {
  const complain = (complaint: string) => ({ ok: false, complaint }) as const;
  let bytes: Buffer;
  try {
    bytes = Buffer.concat(await input.read().toArray());
  } catch (error) {
    return complain(`cannot be read: ${explainSystemError(error as NodeJS.ErrnoException)}`);
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (error) {
    return complain(
      error instanceof SyntaxError ? `is not JSON: ${error.message}` : "is not UTF-8 text",
    );
  }
}
