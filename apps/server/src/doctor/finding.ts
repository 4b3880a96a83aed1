import { CATALOGUE, type FindingCode, type Severity } from "./catalogue.js";

export type Values = Readonly<Record<string, string | number>>;

/** Something that is not as it should be. Holds ids, codes and numbers, nothing about persons. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One English sentence. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
  /** A setting, a page of the portal or a section of a document. */
  readonly where: string;
  /** What the sentences are filled with, for words in other languages. */
  readonly values: Values;
}

/** Builds a finding of the catalogue. @param severity where it is worse or less than usual */
export function finding(code: FindingCode, values: Values = {}, severity?: Severity): Finding {
  const entry = CATALOGUE[code];
  return {
    code,
    severity: severity ?? entry.severity,
    what: filled(entry.what, values),
    remedy: filled(entry.remedy, values),
    where: entry.where,
    values,
  };
}

function filled(text: string, values: Values): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? "?"));
}
