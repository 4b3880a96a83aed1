import type { Assessment, Listing } from "@touchstone/interface";
import { ENGINE_VERSION } from "@touchstone/screening";
import type { PictureSeen } from "../looking/known-looks.js";
import type { ScreeningDesk } from "./desk.js";
import type { MarketplaceRules } from "./marketplace-rules.js";
import type { JudgedBy } from "./rights-book.js";
import { withoutNames } from "./without-names.js";

/** A stored listing as it is to be judged. */
export interface StoredListing {
  readonly marketplace: string;
  readonly id: string;
  readonly revision: number | null;
  readonly snapshotId: string;
  readonly sellerId: string | null;
  readonly ended: boolean;
  readonly body: Listing;
  /** What is known of its pictures. */
  readonly seen: readonly PictureSeen[];
}

/** An assessment and what judged it. */
export interface Judgement {
  readonly listing: StoredListing;
  readonly rules: MarketplaceRules;
  readonly rights: JudgedBy;
  readonly assessment: Assessment;
  readonly engine: string;
}

/** A listing that the program could not judge. */
export interface Unjudged {
  readonly listing: StoredListing;
  readonly detail: string;
}

export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly unjudged: readonly Unjudged[];
}

/** Screens stored listings off the main thread, each by the rules of its marketplace. */
export async function judge(
  desk: ScreeningDesk,
  rights: JudgedBy,
  rules: ReadonlyMap<string, MarketplaceRules>,
  listings: readonly StoredListing[],
): Promise<Judged> {
  const judgements: Judgement[] = [];
  const unjudged: Unjudged[] = [];
  for (const marketplace of new Set(listings.map((listing) => listing.marketplace))) {
    const group = listings.filter((listing) => listing.marketplace === marketplace);
    const rule = rules.get(marketplace);
    if (rule === undefined) throw new Error("a listing is of a marketplace that is not there");
    const shown = group.map(({ body, seen }) => ({ listing: body, seen }));
    const results = await desk.live.screen(rights.set, rule.policy, shown);
    for (const [index, result] of results.entries()) {
      const listing = group[index] as StoredListing;
      if (!result.ok) {
        unjudged.push({ listing, detail: result.detail });
        continue;
      }
      const assessment = withoutNames(result.assessment);
      judgements.push({ listing, rules: rule, rights, assessment, engine: ENGINE_VERSION });
    }
  }
  return { judgements, unjudged };
}
