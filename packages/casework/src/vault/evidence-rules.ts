import type { ContestKind, ReasonCode } from "@touchstone/interface";
import { REASONS } from "../reasons.js";
import type { VaultKind } from "./vault-document.js";

/** What proof of purchase has to show, as large marketplaces ask it. An operator's policy, not a law. */
export const EVIDENCE_RULES = {
  /** Up to so many pieces are taken for a sample bought to be shown. */
  quantityAbove: 20,
  /** A product's name has to say more than the brand's own. */
  shortestWord: 3,
} as const;

/** What each kind of document can be held against: reasons that allow none of it stay untouched. */
const DEFENCES_OF: Readonly<Record<VaultKind, readonly ContestKind[]>> = {
  invoice: ["purchased_from_authorised_supplier", "purchased_from_owner", "first_sale"],
  contract: ["purchased_from_authorised_supplier", "purchased_from_owner", "authorised_by_owner"],
  letter_of_authorisation: ["authorised_by_owner"],
  serial_range: ["purchased_from_authorised_supplier", "purchased_from_owner"],
};

/** What a kind of document says against a reason; `null` where that reason allows no such defence. */
export function defenceOf(kind: VaultKind, reasonCode: ReasonCode | null): ContestKind | null {
  const [first = null] = DEFENCES_OF[kind];
  if (reasonCode === null) return first;
  const { defences } = REASONS[reasonCode];
  return DEFENCES_OF[kind].find((defence) => defences.includes(defence)) ?? null;
}
