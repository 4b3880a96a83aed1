import {
  type Fault,
  type Parsed,
  type ParsedRight,
  parseRight,
  type ScreenableRight,
} from "@touchstone/interface";
import type { Input } from "../../io/open-input.js";
import { readRecords } from "../../io/read-records.js";
import { complainBadLines } from "./complain-bad-lines.js";
import { type Loaded, loaded, notLoaded } from "./loaded.js";
import { missingReferenceImage } from "./reference-images.js";
import { remarkRights } from "./remark-rights.js";
import { createRepetitionCheck } from "./repetition-check.js";

/** Reads `rights.ndjson`: every line well, no id twice, every reference image there. */
export async function loadRights(input: Input): Promise<Loaded<readonly ScreenableRight[]>> {
  const repeated = createRepetitionCheck("/id");

  function read(value: unknown, line: number): Parsed<ParsedRight> {
    const parsed = parseRight(value);
    if (!parsed.ok) return parsed;
    const { right } = parsed.value;
    const fault: Fault | undefined =
      repeated(right.id, line) ?? missingReferenceImage(parsed.value, input.folder);
    return fault === undefined ? parsed : { ok: false, fault };
  }

  const records = await readRecords(input, read);
  if (!records.ok) return notLoaded(records.complaint);
  const { values, badLines } = records.value;
  if (badLines.length > 0) {
    return notLoaded(...complainBadLines(input.name, "invalid_right", badLines));
  }
  const rights = values.flatMap((parsed) => (parsed.screenable ? [parsed.right] : []));
  return loaded(rights, remarkRights(input.name, values));
}
