import type { WordMark } from "@touchstone/interface";
import { createWhyNot, type WhyNot } from "@touchstone/text";
import { signsOf } from "../compile.js";
import type { Field } from "../fields/listing-fields.js";
import type { ListingExplanation, ReadSign } from "./explain-listing.js";

/** Why a mark was not found in a listing, or not firmly. */
export interface MarkExplanation {
  readonly brand: string;
  readonly rightId: string;
  readonly mark: string;
  /** The text that comes nearest to the mark. */
  readonly field: string;
  readonly why: WhyNot;
  /** The engine finds the mark there when it looks for no other: these signs stood in its way. */
  readonly displacedBy: readonly ReadSign[];
}

/** Makes a function that says why one mark was not found in a listing that was explained. */
export function createMarkExplainer(): (
  right: WordMark,
  listing: ListingExplanation,
) => MarkExplanation {
  const whyNot = createWhyNot();
  return (right, { fields, signs }) => {
    const own = signsOf(right, 0);
    const each = fields.map((it) => ({ field: it, why: whyNot(own, it.text) }));
    const [first, ...rest] = each;
    if (first === undefined) throw new Error("a listing has a title at least");
    const { field, why } = rest.reduce(
      (a, b) => (nearness(b.why) > nearness(a.why) ? b : a),
      first,
    );
    return {
      brand: right.brand,
      rightId: right.id,
      mark: right.text,
      field: field.name,
      why,
      displacedBy: displacing(right, field, why, signs),
    };
  };
}

/** The nearer a text comes to a mark, the larger. */
function nearness(why: WhyNot): number {
  switch (why.outcome) {
    case "firm":
      return 3;
    case "weak":
      return 2;
    case "not_found":
      return 1 / (1 + why.differences);
    case "nothing_alike":
      return -why.differences;
    case "nothing_to_compare":
      return Number.NEGATIVE_INFINITY;
  }
}

function displacing(
  { id }: WordMark,
  { name }: Field,
  why: WhyNot,
  signs: readonly ReadSign[],
): ReadSign[] {
  const match = "match" in why ? why.match : undefined;
  if (match === undefined) return [];
  const here = signs.filter(
    (sign) => sign.field === name && sign.match.start < match.end && match.start < sign.match.end,
  );
  return here.some(({ rightId }) => rightId === id) ? [] : here;
}
