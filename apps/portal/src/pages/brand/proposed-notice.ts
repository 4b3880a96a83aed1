import type { AnswerCode, RequestDetail } from "../../api/requests.js";

export interface NoticeChoice {
  readonly rightId: string | null;
  readonly reasonCode: string | null;
}

/** Reasons by the signal that weighs most, for goods that are said to be counterfeit. */
const BY_SIGNAL: Readonly<Record<string, string>> = {
  sign_disguised: "TM_OBFUSCATED",
  sign_respelt: "TM_OBFUSCATED",
  photo_copy: "COPY_IMAGE",
};

/**
 * The right and reason that the evidence suggests: the right that was found, if an answer may rest on it,
 * else the first. Only a proposal, for the person to change.
 */
export function proposedNotice(request: RequestDetail, answer: AnswerCode): NoticeChoice {
  const { finding, rights, reasons } = request;
  const found = [...finding.mentions, ...finding.pictures].map(({ rightId }) => rightId);
  const right = rights.find(({ id }) => found.includes(id)) ?? rights[0];
  if (right === undefined) return { rightId: null, reasonCode: null };
  const possible = reasons.filter(({ rightIds }) => rightIds.includes(right.id));
  const heaviest = [...finding.signals].sort((a, b) => b.weight - a.weight)[0];
  const wanted = [
    heaviest === undefined ? undefined : BY_SIGNAL[heaviest.name],
    answer === "counterfeit" ? "TM_COUNTERFEIT_FEATURES" : "TM_KEYWORD_MISUSE",
  ];
  const reason = wanted.find((code) => possible.some((one) => one.code === code));
  return { rightId: right.id, reasonCode: reason ?? possible[0]?.code ?? null };
}
