import { findingFingerprint, isNotice } from "@touchstone/casework";
import type { Assessment, Listing } from "@touchstone/interface";
import type { Context } from "../../context.js";
import { earlierAnswer } from "../../screening/earlier-answer.js";
import type { MarketplaceRules } from "../../screening/marketplace-rules.js";
import type { Tx } from "../../store/store.js";
import { fallsSince } from "../rules/falls-since.js";
import { REUPLOAD } from "../rules/rule-rows.js";

/** What a brand confirmed before of the same seller's goods. */
export interface Known {
  /** Name of the brand, as in the findings. */
  readonly brand: string;
  /** The case of the first decision. */
  readonly case: string;
  readonly answeredAt: string;
  /** What the listing would come to if it were sent: a request to its brand, or closed by the rule that is licensed. */
  readonly leadsTo: "request" | "closed";
}

interface Previewed {
  readonly listing: Listing;
  readonly assessment: Assessment;
}

/**
 * What the brands concerned have confirmed of the same goods of the same seller, so that a marketplace can hold a
 * listing before it is shown. By its title alone: pictures are read only once a listing is sent.
 */
export async function knownBefore(
  context: Context,
  rules: MarketplaceRules,
  brandIds: ReadonlyMap<string, string>,
  { listing, assessment }: Previewed,
): Promise<readonly Known[]> {
  const sellerId = listing.seller?.id ?? null;
  const suspected = assessment.findings.filter(({ risk }) => risk >= rules.policy.askFrom);
  if (sellerId === null || suspected.length === 0) return [];
  return context.store.transaction({ role: "jobs", job: "preview" }, async (tx) => {
    const known: Known[] = [];
    for (const finding of suspected) {
      const brandId = brandIds.get(finding.brand);
      if (brandId === undefined) continue;
      const earlier = await earlierAnswer(tx, {
        brandId,
        marketplaceId: rules.id,
        sellerId,
        snapshotId: null,
        title: listing.title,
        fingerprint: findingFingerprint(finding, listing),
      });
      if (earlier === null || !isNotice(earlier.answer)) continue;
      const closes = rules.mode === "live" && (await isLicensed(tx, rules.id, earlier.caseId));
      const { caseId, answeredAt } = earlier;
      const leadsTo = closes ? "closed" : "request";
      known.push({ brand: finding.brand, case: caseId, answeredAt, leadsTo });
    }
    return known;
  });
}

async function isLicensed(tx: Tx, marketplaceId: string, caseId: string): Promise<boolean> {
  const licence = await tx.db
    .selectFrom("automationRules as r")
    .innerJoin("rights as i", "i.kind", "r.rightKind")
    .innerJoin("answers as a", "a.rightId", "i.id")
    .select("r.licenceId")
    .where("a.caseId", "=", caseId)
    .where("r.marketplaceId", "=", marketplaceId)
    .where("r.rule", "=", REUPLOAD)
    .where("r.state", "=", "licensed")
    .orderBy("a.answeredAt", "desc")
    .executeTakeFirst();
  if (licence?.licenceId == null) return false;
  const { reversed, contradictedByAudit } = await fallsSince(tx, licence.licenceId);
  return reversed + contradictedByAudit === 0;
}
