import type { AnswerCode, Finding, ReasonCode } from "@touchstone/interface";
import { isAfter, plusMinutes } from "@touchstone/regimes";
import { isNotice } from "./answers.js";
import type { DeclarationKind } from "./declarations.js";
import { SITTING_HOURS } from "./limits.js";
import { COPYRIGHTS, REASONS } from "./reasons.js";
import { holdsIn, isExpired, isVerified, type RightFacts } from "./right-facts.js";

export interface DeclarationFacts {
  readonly id: string;
  readonly kind: DeclarationKind;
  readonly memberId: string;
  readonly signedAt: string;
  readonly expiresAt: string;
}

/** What a member says with an answer. For an answer that is no notice only the comment counts. */
export interface NoticeFacts {
  /** `null`: none was named, or none that the member may see. */
  readonly right: RightFacts | null;
  readonly reasonCode: ReasonCode | null;
  readonly declaration: DeclarationFacts | null;
  /** Where the comment is kept. It may name people, so it is never part of an event. */
  readonly commentRef: string | null;
  /** Whether there is a comment, where it is not kept yet. */
  readonly commentPresent?: boolean;
}

export interface PreflightInput {
  readonly at: string;
  readonly brandId: string;
  readonly memberId: string;
  readonly answer: AnswerCode;
  readonly notice: NoticeFacts | null;
  /** Where the marketplace sells: ISO 3166-1 alpha-2 or `EU`. */
  readonly territory: string;
  readonly finding: Finding | null;
}

/** One thing that is missing or weak: where in the answer (RFC 6901), what, and how to mend it. */
export interface Part {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

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
      ...rightParts(input, notice),
      ...reasonParts(notice),
      ...declarationParts(input, notice),
    ],
    weaknesses: weaknesses(input, notice),
  };
}

const NO_NOTICE: NoticeFacts = {
  right: null,
  reasonCode: null,
  declaration: null,
  commentRef: null,
};

function rightParts({ at, brandId, territory }: PreflightInput, { right }: NoticeFacts): Part[] {
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
  if (!holdsIn(right, territory)) {
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
  const { rights, evidence } = REASONS[reasonCode];
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
  if (evidence.need === "required" && !hasComment(notice)) {
    const isReport = evidence.kind === "test_buy_report";
    parts.push(
      isReport
        ? part(
            "comment",
            "evidence_missing",
            "Give the order number of the test buy and what the examination found.",
          )
        : part("comment", "comment_missing", "Say in words what infringes the right, and how."),
    );
  }
  return parts;
}

function declarationParts({ at, memberId }: PreflightInput, notice: NoticeFacts): Part[] {
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
  if (right !== null && finding !== null && !isFound(right, finding)) {
    parts.push(
      part("rightId", "right_not_found", "Nothing was found in the listing that shows this right."),
    );
  }
  const evidence = reasonCode === null ? null : REASONS[reasonCode].evidence;
  if (evidence?.need === "advised" && !hasComment(notice)) {
    parts.push(
      part("comment", "evidence_advised", `A ${words(evidence.kind)} makes this notice stronger.`),
    );
  }
  return parts;
}

function isFound(right: RightFacts, { mentions, pictures }: Finding): boolean {
  return [...mentions, ...pictures].some(({ rightId }) => rightId === right.id);
}

function hasComment({ commentRef, commentPresent }: NoticeFacts): boolean {
  return commentRef !== null || commentPresent === true;
}

function part(member: string, code: string, detail: string): Part {
  return { pointer: `/${member}`, code, detail };
}

function words(code: string): string {
  return code.replaceAll("_", " ");
}
