import { caseRows } from "@touchstone/casework";
import type { OnCase } from "../../cases/on-case.js";

/** Keeps the words that come with an answer; gives back where, or `null` where there are none. */
export function keepComment({ state, keep }: OnCase, comment: string | undefined): string | null {
  const text = comment?.trim() ?? "";
  if (text === "") return null;
  const { marketplaceId, listingId, brandId } = caseRows(state).case;
  return keep({ kind: "answer_comment", text, marketplaceId, listingId, brandId, sellerId: null });
}
