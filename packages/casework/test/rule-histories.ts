import { type CaseState, closeReupload, type Moved, type RuleLicence } from "@touchstone/casework";
import type { MarketplaceMode } from "@touchstone/interface";
import { at, idsOf, NOTICE, REQUEST_DATA, RIGHT, uuid } from "./cases.js";

type Command = (state: CaseState, step: { readonly minute: number; readonly n: number }) => Moved;

const SIX_HOURS = 360;

export const LICENCE: RuleLicence = {
  id: uuid(800_001),
  marketplaceId: REQUEST_DATA.marketplaceId,
  rightKind: RIGHT.kind,
};

/** What its brand confirmed before of the same seller's goods. */
export const EARLIER = {
  caseId: uuid(900_001),
  answer: "counterfeit",
  answeredAt: at(-30),
} as const;

/** A re-upload of what stands, under a licence that holds for it. */
export function reupload(minute: number, n: number) {
  const { answer: _, ...ids } = idsOf(n);
  return {
    at: at(minute),
    licence: LICENCE as RuleLicence | null,
    mode: "live" as MarketplaceMode,
    territory: "EU",
    brandName: "Kestrovelle",
    contest: { profile: "EU_DSA", until: at(minute + SIX_HOURS) },
    authority: true,
    ids,
    first: {
      answerId: uuid(900_002),
      answer: "counterfeit" as const,
      memberId: "member-1",
      answeredAt: at(-30),
      inForce: true,
      notice: NOTICE,
    },
  };
}

/** The rule, licensed for this marketplace and kind of right, for others, and not at all. */
export const RULE_COMMANDS: Readonly<Record<string, Command>> = {
  closeReupload: (state, { minute, n }) => closeReupload(state, reupload(minute, n)),
  "closeReupload while asking": (state, { minute, n }) =>
    closeReupload(state, { ...reupload(minute, n), mode: "ask" }),
  "closeReupload while observing": (state, { minute, n }) =>
    closeReupload(state, { ...reupload(minute, n), mode: "observe" }),
  "closeReupload without a licence": (state, { minute, n }) =>
    closeReupload(state, { ...reupload(minute, n), licence: null }),
  "closeReupload licensed elsewhere": (state, { minute, n }) =>
    closeReupload(state, {
      ...reupload(minute, n),
      licence: { ...LICENCE, marketplaceId: "another" },
    }),
  "closeReupload licensed for another kind": (state, { minute, n }) =>
    closeReupload(state, { ...reupload(minute, n), licence: { ...LICENCE, rightKind: "design" } }),
};
