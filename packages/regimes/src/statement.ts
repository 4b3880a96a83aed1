import type { Statement } from "@touchstone/interface";
import { chineseText } from "./statement-chinese.js";
import { englishText } from "./statement-english.js";
import { contestWays, type StatementInput } from "./statement-input.js";

/** The statement of reasons for a removal that rests on a brand's notice, in every language. */
export function buildStatement(input: StatementInput): Statement {
  const { right } = input;
  return {
    id: input.id,
    case: input.caseId,
    listing: { marketplace: input.marketplaceId, id: input.listingId },
    restriction: input.measure === "paused" ? "visibility_paused" : "visibility_removed",
    basis: input.earlier === undefined ? "notice" : "own_initiative",
    ...(input.publicNotice === undefined
      ? { notifier: input.notifier }
      : { publicNotice: input.publicNotice }),
    right: {
      kind: right.kind,
      ...(right.number === null ? {} : { number: right.number }),
      ...(right.text === null ? {} : { text: right.text }),
    },
    reasonCode: input.reasonCode,
    ...(input.earlier === undefined
      ? {}
      : { earlier: { case: input.earlier.caseId, confirmedAt: input.earlier.answeredAt } }),
    automatedDetection: input.automatedDetection,
    automatedDecision: input.automatedDecision,
    profile: input.profile,
    imposedAt: input.imposedAt,
    contestUntil: input.contestUntil,
    ...((input.regimes?.length ?? 0) > 1 ? { regimes: [...contestWays(input)] } : {}),
    texts: { en: englishText(input), zh: chineseText(input) },
  };
}
