import { type BrandProfile, type Parsed, parseBrandProfile } from "@touchstone/interface";
import type { Input } from "../../io/open-input.js";
import { readRecords } from "../../io/read-records.js";
import { complainBadLines } from "./complain-bad-lines.js";
import { type Loaded, loaded, notLoaded } from "./loaded.js";
import { createRepetitionCheck } from "./repetition-check.js";

/** Reads `brands.ndjson`: every line well, no brand twice. Without the file there are no profiles. */
export async function loadBrands(
  input: Input | undefined,
): Promise<Loaded<readonly BrandProfile[]>> {
  if (input === undefined) return loaded([]);
  const repeated = createRepetitionCheck("/brand");

  function read(value: unknown, line: number): Parsed<BrandProfile> {
    const parsed = parseBrandProfile(value);
    if (!parsed.ok) return parsed;
    const fault = repeated(parsed.value.brand, line);
    return fault === undefined ? parsed : { ok: false, fault };
  }

  const records = await readRecords(input, read);
  if (!records.ok) return notLoaded(records.complaint);
  const { values, badLines } = records.value;
  if (badLines.length > 0) {
    return notLoaded(...complainBadLines(input.name, "invalid_brand", badLines));
  }
  return loaded(values);
}
