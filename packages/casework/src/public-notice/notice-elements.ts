import type { ReasonCode } from "@touchstone/interface";
import type { Part } from "../preflight.js";
import { COPYRIGHTS } from "../reasons.js";

/** What somebody without an account wrote into the form. What is not there is `null`. */
export interface PublicNoticeFacts {
  readonly name: string | null;
  readonly email: string | null;
  /** Each a listing's address or its id. */
  readonly items: readonly { readonly url: string | null; readonly listing: string | null }[];
  readonly right: {
    readonly kind: string | null;
    readonly number: string | null;
    /** The work that was copied, in words: what a copyright has in the place of a number. */
    readonly work: string | null;
  };
  readonly reasonCode: ReasonCode | null;
  readonly explanation: string | null;
  /** Whether the statement of bona-fide belief is made. */
  readonly statement: boolean;
}

/** Characters below which nothing can be substantiated. */
const LEAST_EXPLANATION = 30;

/**
 * What a notice lacks of what Art. 16(2) of Regulation (EU) 2022/2065 demands, each by name. Its letter leads
 * the code: (a) substantiated reasons, (b) exact location, (c) name and e-mail address, (d) bona-fide belief.
 */
export function missingElements(facts: PublicNoticeFacts): Part[] {
  return [
    ...reasons(facts),
    ...locations(facts),
    ...lacking(facts.name, "name", "c_name_missing", "Give your name, or your company's."),
    ...lacking(facts.email, "email", "c_email_missing", "Give an e-mail address that reaches you."),
    ...statement(facts),
  ];
}

function reasons({ explanation, reasonCode, right }: PublicNoticeFacts): Part[] {
  const parts: Part[] = [];
  if ((explanation?.trim().length ?? 0) < LEAST_EXPLANATION) {
    const detail = `Explain in at least ${LEAST_EXPLANATION} characters why the listing infringes the right.`;
    parts.push({ pointer: "/explanation", code: "a_explanation_missing", detail });
  }
  parts.push(
    ...lacking(reasonCode, "reasonCode", "a_reason_missing", "Choose what is wrong."),
    ...lacking(
      right.kind,
      "right/kind",
      "a_right_missing",
      "Say which kind of right is infringed.",
    ),
  );
  if (right.kind === null) return parts;
  const isCopyright = COPYRIGHTS.includes(right.kind);
  const named = isCopyright ? right.work : right.number;
  const [member, code, detail] = isCopyright
    ? ["right/work", "a_work_missing", "Name the work that was copied."]
    : ["right/number", "a_number_missing", "Give the number under which the right is registered."];
  return [...parts, ...lacking(named, member, code, detail)];
}

function locations({ items }: PublicNoticeFacts): Part[] {
  const where = "Give the address or the id of each listing.";
  if (items.length === 0) return [{ pointer: "/items", code: "b_location_missing", detail: where }];
  return items.flatMap(({ url, listing }, place) =>
    isThere(url) || isThere(listing)
      ? []
      : [{ pointer: `/items/${place}`, code: "b_location_missing", detail: where }],
  );
}

function statement(facts: PublicNoticeFacts): Part[] {
  if (facts.statement) return [];
  const detail = "Confirm that you believe in good faith that the notice is accurate and complete.";
  return [{ pointer: "/statement", code: "d_statement_missing", detail }];
}

function lacking(value: string | null, member: string, code: string, detail: string): Part[] {
  return isThere(value) ? [] : [{ pointer: `/${member}`, code, detail }];
}

function isThere(value: string | null): boolean {
  return value !== null && value.trim() !== "";
}
