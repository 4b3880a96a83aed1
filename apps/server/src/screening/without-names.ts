import type { Assessment, Finding, Signal } from "@touchstone/interface";

/** The field of a listing whose text names a person. */
const NAME_FIELD = "seller.name";
/** The signal whose text is somebody's telephone number or the like. The picture shows it as long as it is kept. */
const CONTACT = "contact_in_picture";

/**
 * An assessment is kept, hashed and shown long after a seller's data may be erased. So what was read in the
 * seller's name keeps its place and form, and its text is the empty string.
 */
export function withoutNames(assessment: Assessment): Assessment {
  if (!assessment.findings.some(namesSomebody)) return assessment;
  return { ...assessment, findings: assessment.findings.map(withoutNamesIn) };
}

function namesSomebody({ mentions, signals }: Finding): boolean {
  return mentions.some(({ field }) => field === NAME_FIELD) || signals.some(speaksOfName);
}

function withoutNamesIn(finding: Finding): Finding {
  return {
    ...finding,
    mentions: finding.mentions.map((mention) =>
      mention.field === NAME_FIELD ? { ...mention, text: "" } : mention,
    ),
    signals: finding.signals.map((signal) =>
      speaksOfName(signal) ? { ...signal, detail: { ...signal.detail, text: "" } } : signal,
    ),
  };
}

function speaksOfName({ name, detail }: Signal): boolean {
  return (detail["field"] === NAME_FIELD || name === CONTACT) && "text" in detail;
}
