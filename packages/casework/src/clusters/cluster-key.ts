import type { Finding, Form } from "@touchstone/interface";
import { contentHash } from "@touchstone/ledger";
import { isNearSame, titleShape } from "./title-shape.js";

/** What of a request says which others are alike. */
export interface ClusterFacts {
  readonly brandId: string;
  readonly marketplaceId: string;
  /** The seller, or what stands for all sellers that are proven to be one; `null`: not known. */
  readonly sellerGroup: string | null;
  /** Of its title. */
  readonly shape: string;
  /** Its pictures, by what they show: the same text for the same picture. */
  readonly pictures: readonly string[];
  /** Which right was written in which disguise. */
  readonly disguises: readonly string[];
}

/** Ways of writing a sign that hide nothing. */
const OPEN_FORMS: ReadonlySet<Form> = new Set(["exact", "folded", "alias", "embedded"]);

export function clusterFacts(
  place: Pick<ClusterFacts, "brandId" | "marketplaceId" | "sellerGroup" | "pictures">,
  title: string,
  finding: Finding,
): ClusterFacts {
  const { brandId, marketplaceId, sellerGroup, pictures } = place;
  const disguises = finding.mentions
    .filter(({ form }) => !OPEN_FORMS.has(form))
    .map(({ rightId, text }) => `${rightId} ${text.normalize("NFKC").toLowerCase()}`);
  return {
    brandId,
    marketplaceId,
    sellerGroup,
    shape: titleShape(title),
    pictures: [...new Set(pictures)].sort(inOrder),
    disguises: [...new Set(disguises)].sort(inOrder),
  };
}

/**
 * Whether two requests are one question asked twice: one brand, one marketplace, one seller, and a title that
 * says nearly the same, a picture that is the same, or one right in one disguise. Listings of sellers who are
 * not known are never alike: an answer must not reach a stranger's goods.
 */
export function areAlike(one: ClusterFacts, other: ClusterFacts): boolean {
  if (one.sellerGroup === null || one.sellerGroup !== other.sellerGroup) return false;
  if (one.brandId !== other.brandId || one.marketplaceId !== other.marketplaceId) return false;
  return (
    isNearSame(one.shape, other.shape) ||
    meet(one.pictures, other.pictures) ||
    meet(one.disguises, other.disguises)
  );
}

/**
 * The key that a request shares with those alike; `null` where its seller is not known. It takes the key of the
 * first of `others` that is alike, else one of its own that is made of its facts alone.
 *
 * @param others open requests of the brand, the oldest first
 */
export function clusterKey(
  facts: ClusterFacts,
  others: readonly (ClusterFacts & { readonly key: string | null })[],
): string | null {
  const { brandId, marketplaceId, sellerGroup, shape, pictures, disguises } = facts;
  if (sellerGroup === null) return null;
  const like = others.find((other) => other.key !== null && areAlike(facts, other));
  return (
    like?.key ?? contentHash({ brandId, marketplaceId, sellerGroup, shape, pictures, disguises })
  );
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
