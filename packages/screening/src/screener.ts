import type { Assessment, Finding, Listing, Notice, Policy } from "@touchstone/interface";
import type { CompiledBrand, CompiledScreening } from "./compile.js";
import { readListing } from "./context/read-listing.js";
import {
  createReader,
  type Reader,
  readSigns,
  type SignReading,
  titleReplica,
} from "./context/read-signs.js";
import { truncationNotices } from "./fields/listing-fields.js";
import { recommend } from "./recommend.js";
import { weigh } from "./risk/weigh.js";
import { brandUse } from "./use/brand-use.js";

export type Screener = (listing: Listing, notices: readonly Notice[]) => Assessment;

/**
 * Screening as a pure function: the same listing, rights, brands and policy give the same
 * assessment. `notices` are what others could not look at; the screener adds its own.
 */
export function createScreener(compiled: CompiledScreening, policy: Policy): Screener {
  const reader = createReader(compiled);
  return (listing, notices) => {
    const findings = findingsOf(reader, listing);
    return {
      listing: { marketplace: listing.marketplace, id: listing.id },
      recommendation: recommend(findings, policy),
      findings,
      compliance: [],
      notices: [...truncationNotices(listing), ...notices],
    };
  };
}

function findingsOf(reader: Reader, listing: Listing): Finding[] {
  const read = readListing(reader, listing);
  if (read === undefined) return [];
  const { title, facts, found } = read;
  const { compiled } = reader;
  const replica = titleReplica(reader, title, facts);
  const signs = found.flatMap(([field, matches]) => readSigns(reader, field, matches, facts));
  const findings: Finding[] = [];
  for (const [number, brandSigns] of byBrand(signs)) {
    findings.push(
      weigh({
        listing,
        brand: compiled.brands[number] as CompiledBrand,
        facts,
        signs: brandSigns,
        use: brandUse(brandSigns),
        titleReplica: replica,
      }),
    );
  }
  return inOrder(findings);
}

/** The riskiest first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => b.risk - a.risk || (a.brand < b.brand ? -1 : 1));
}

function byBrand(signs: readonly SignReading[]): Map<number, SignReading[]> {
  const brands = new Map<number, SignReading[]>();
  for (const sign of signs) {
    const brand = brands.get(sign.right.brand);
    if (brand === undefined) brands.set(sign.right.brand, [sign]);
    else brand.push(sign);
  }
  return brands;
}
