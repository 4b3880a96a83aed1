import type { UseExplanation, UseReason } from "../use/explain-use.js";
import { WEIGHED_USES, type WeighedUse } from "../use/use-model.js";

/** A use that a sign was not judged to have, and what spoke most against it. */
export interface OtherUse {
  readonly use: WeighedUse;
  readonly probability: number;
  /** The reason that speaks most for the leading use and against this one. */
  readonly against?: UseReason;
  /** By how much, in natural log-odds. */
  readonly weight: number;
}

/** Why a sign was not judged otherwise: for each use that does not lead, what stands against it. */
export function otherUses({
  leading,
  probabilities,
  reasons,
  byField,
}: UseExplanation): OtherUse[] {
  if (byField) return [];
  return WEIGHED_USES.filter((use) => use !== leading).map((use): OtherUse => {
    let against: UseReason | undefined;
    let weight = 0;
    for (const reason of reasons) {
      const gain = reason.weights[leading] - reason.weights[use];
      if (reason.feature === "start" || gain <= weight) continue;
      against = reason;
      weight = gain;
    }
    return { use, probability: probabilities[use], weight, ...(against && { against }) };
  });
}
