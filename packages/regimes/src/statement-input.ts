import type { ReasonCode } from "@touchstone/interface";
import type { Profile } from "./profile.js";
import { profileNamed } from "./profiles/index.js";

/** What a statement of reasons is made from. Nothing in it may name a person. */
export interface StatementInput {
  readonly id: string;
  readonly caseId: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  /** Name of the brand that gave the notice. */
  readonly notifier: string;
  readonly right: {
    readonly kind: string;
    readonly number: string | null;
    readonly text: string | null;
  };
  readonly reasonCode: ReasonCode;
  /** Whether software found the listing. */
  readonly automatedDetection: boolean;
  /** Whether software acted on the notice without anybody of the marketplace looking at it first. */
  readonly automatedDecision: boolean;
  readonly profile: string;
  readonly imposedAt: string;
  readonly contestUntil: string;
  /** `paused`: the listing is held while what the seller had stored is looked at. */
  readonly measure?: "removed" | "paused";
  /** Left out: it rests on a notice about this listing. Else on what its brand confirmed before, in another case. */
  readonly earlier?: { readonly caseId: string; readonly answeredAt: string };
  /** Reference of the notice of somebody without an account, where it rests on one: who sent it is no part of this. */
  readonly publicNotice?: string;
  /** All profiles that apply, where there are several: each is its own way to contest. */
  readonly regimes?: readonly { readonly profile: string; readonly contestUntil: string }[];
}

/**
 * All that applies, each once, that of the leading profile first.
 * @param textOf what a profile says of itself
 */
export function ofEachProfile(
  input: StatementInput,
  textOf: (profile: Profile) => string,
): readonly string[] {
  return [...new Set(contestWays(input).map(({ profile }) => textOf(profileNamed(profile))))];
}

/** The ways to contest, that of the leading profile first. */
export function contestWays(
  input: StatementInput,
): readonly { readonly profile: string; readonly contestUntil: string }[] {
  const { profile, contestUntil, regimes = [] } = input;
  return [{ profile, contestUntil }, ...regimes.filter((each) => each.profile !== profile)];
}
