import type { Finding, ReasonCode } from "@touchstone/interface";
import { isAfter, plusMinutes } from "@touchstone/regimes";
import { isNotice } from "./answers.js";
import { SITTING_HOURS } from "./limits.js";
import { evidenceParts, isGiven } from "./notice/evidence-parts.js";
import { listingWeaknesses, unaskedParts } from "./notice/listing-parts.js";
import type { NoticeFacts, PreflightInput } from "./preflight-input.js";
import { type Part, part, words } from "./preflight-part.js";
import { COPYRIGHTS, REASONS } from "./reasons.js";
import { holdsIn, isExpired, isVerified, type RightFacts } from "./right-facts.js";

export * from "./preflight-input.js";
export type { Part } from "./preflight-part.js";

export interface Preflight {
  /** What an answer is refused for. */
  readonly missing: readonly Part[];
  /** What it is not refused for, but may fail for when it is contested. */
  readonly weaknesses: readonly Part[];
}

/** What an answer would be refused for: the very rules by which `answerRequest` refuses it. */
export function preflight(input: PreflightInput): Preflight {
  if (!isNotice(input.answer)) return { missing: [], weaknesses: [] };
  const notice = input.notice ?? NO_NOTICE;
  return {
    missing: [
      ...unaskedParts(input),
      ...rightParts(input, notice),
      ...reasonParts(notice),
      ...evidenceParts(notice),
      ...declarationParts(input, notice),
    ],
    weaknesses: [...weaknesses(input, notice), ...listingWeaknesses(input)],
  };
}

const NO_NOTICE: NoticeFacts = {
  right: null,
  reasonCode: null,
  declaration: null,
  commentRef: null,
};

function rightParts(input: PreflightInput, { right }: NoticeFacts): Part[] {
  const { at, brandId, territory } = input;
  if (right === null) {
    return [part("rightId", "right_missing", "Name the right that this listing infringes.")];
  }
  const parts: Part[] = [];
  const add = (code: string, detail: string) => parts.push(part("rightId", code, detail));
  if (right.brandId !== brandId) {
    add("right_of_another_brand", "Name a right of the brand that this request was put to.");
  }
  if (!isVerified(right)) {
    add("right_not_verified", `This right is ${words(right.state)}. Only a verified one counts.`);
  }
  if (isExpired(right, at)) {
    add("right_expired", `This right was in force until ${right.expiresOn}. Enter its renewal.`);
  }
  // Where the listing is not known, nor is where it is sold.
  if (input.listing !== null && !holdsIn(right, territory)) {
    add(
      "territory_not_covered",
      `This right holds in ${right.territories.join(", ")}; the marketplace sells in ${territory}.`,
    );
  }
  return parts;
}

function reasonParts(notice: NoticeFacts): Part[] {
  const { right, reasonCode } = notice;
  if (reasonCode === null) {
    return [part("reasonCode", "reason_missing", "Name the reason for this notice.")];
  }
  const { rights } = REASONS[reasonCode];
  const parts: Part[] = [];
  if (right !== null && rights !== null && !rights.includes(right.kind)) {
    parts.push(
      part(
        "reasonCode",
        "right_kind_not_allowed",
        `${reasonCode} rests on a ${rights.map(words).join(" or a ")}; this right is a ${words(right.kind)}.`,
      ),
    );
  }
  return parts;
}

function declarationParts(input: PreflightInput, notice: NoticeFacts): Part[] {
  const { memberId, givenAt: at = input.at } = input;
  const { declaration, right } = notice;
  const one = (code: string, detail: string) => [part("declarationId", code, detail)];
  if (declaration === null) {
    return one("declaration_missing", "Sign the good-faith declaration first.");
  }
  if (declaration.memberId !== memberId) {
    return one("declaration_of_another_member", "Sign the good-faith declaration yourself.");
  }
  const sittingEnds = plusMinutes(declaration.signedAt, SITTING_HOURS * 60);
  if (isAfter(at, declaration.expiresAt) || isAfter(at, sittingEnds)) {
    return one(
      "declaration_expired",
      "The sitting is over. Sign the good-faith declaration again.",
    );
  }
  const isCopyright = right !== null && COPYRIGHTS.includes(right.kind);
  if (isCopyright && declaration.kind !== "good_faith_copyright") {
    return one(
      "declaration_not_for_copyright",
      "A copyright notice needs the declaration good_faith_copyright.",
    );
  }
  return [];
}

/** Kinds that no register gives a number to. */
const UNNUMBERED: ReadonlySet<string> = new Set(COPYRIGHTS);

function weaknesses({ finding }: PreflightInput, notice: NoticeFacts): Part[] {
  const { right, reasonCode } = notice;
  const parts: Part[] = [];
  if (right !== null && right.number === null && !UNNUMBERED.has(right.kind)) {
    parts.push(part("rightId", "number_missing", "This right has no registration number yet."));
  }
  for (const { code, detail } of right?.warnings ?? []) parts.push(part("rightId", code, detail));
  if (right !== null && finding !== null && !isFound(right, finding)) {
    parts.push(
      part("rightId", "right_not_found", "Nothing was found in the listing that shows this right."),
    );
  }
  if (right !== null && finding !== null)
    parts.push(...shownWeaknesses(right, finding, reasonCode));
  const evidence = reasonCode === null ? null : REASONS[reasonCode].evidence;
  if (evidence?.need === "advised" && !isGiven(notice, evidence.kind)) {
    parts.push(
      part("comment", "evidence_advised", `A ${words(evidence.kind)} makes this notice stronger.`),
    );
  }
  return parts;
}

function isFound(right: RightFacts, { mentions, pictures }: Finding): boolean {
  return [...mentions, ...pictures].some(({ rightId }) => rightId === right.id);
}

/** Ways of writing that no register would call another form. */
const AS_REGISTERED: ReadonlySet<string> = new Set(["exact", "folded", "alias"]);

function shownWeaknesses(
  right: RightFacts,
  { mentions, signals, counterEvidence }: Finding,
  reasonCode: ReasonCode | null,
): Part[] {
  const parts: Part[] = [];
  const isOutside = [...signals, ...counterEvidence].some(
    ({ name }) => name === "goods_outside_classes",
  );
  if (isOutside) {
    const detail = "The goods of this listing are in none of the classes of this right.";
    parts.push(part("rightId", "class_mismatch", detail));
  }
  const shown = mentions.filter(({ rightId }) => rightId === right.id);
  const differs = shown.length > 0 && shown.every(({ form }) => !AS_REGISTERED.has(form));
  // A disguise is the very thing that this reason names.
  if (differs && reasonCode !== "TM_OBFUSCATED") {
    const detail = "The listing shows the sign in another form than the register has.";
    parts.push(part("rightId", "mark_differs", detail));
  }
  return parts;
}
