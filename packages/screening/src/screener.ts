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
import { brandSightings } from "./pictures/brand-sightings.js";
import { complianceOf } from "./pictures/compliance-of.js";
import type { SeenPicture } from "./pictures/seen-picture.js";
import { wordsBeside } from "./pictures/words-beside.js";
import { recommend } from "./recommend.js";
import { weigh } from "./risk/weigh.js";
import { brandUse } from "./use/brand-use.js";

/** @param seen what was seen in the listing's pictures; nothing when none was looked at */
export type Screener = (
  listing: Listing,
  notices: readonly Notice[],
  seen?: readonly SeenPicture[],
) => Assessment;

/**
 * Screening as a pure function: the same listing, rights, brands, policy and what was seen give
 * the same assessment. `notices` are what others could not look at; the screener adds its own.
 */
export function createScreener(compiled: CompiledScreening, policy: Policy): Screener {
  const reader = createReader(compiled);
  return (listing, notices, seen = []) => {
    const findings = findingsOf(reader, listing, seen);
    return {
      listing: { marketplace: listing.marketplace, id: listing.id },
      recommendation: recommend(findings, policy),
      findings,
      compliance: complianceOf(seen),
      notices: [...truncationNotices(listing), ...notices],
    };
  };
}

function findingsOf(reader: Reader, listing: Listing, seen: readonly SeenPicture[]): Finding[] {
  const read = readListing(reader, listing, seen);
  if (read === undefined) return [];
  const { title, facts, found } = read;
  const { compiled } = reader;
  const replica = titleReplica(reader, title, facts);
  const signs = found.flatMap(([field, matches]) => readSigns(reader, field, matches, facts));
  const pictureWords = wordsBeside(reader, facts, seen);
  const signsOf = byBrand(signs);
  const sightingsOf = brandSightings(compiled, seen);
  const findings: Finding[] = [];
  for (const number of new Set([...signsOf.keys(), ...sightingsOf.keys()])) {
    const brandSigns = signsOf.get(number) ?? [];
    const sightings = sightingsOf.get(number) ?? [];
    findings.push(
      weigh({
        listing,
        brand: compiled.brands[number] as CompiledBrand,
        facts,
        signs: brandSigns,
        // What is only shown is offered: the picture is of the goods.
        use: brandSigns.length === 0 ? "offer" : brandUse(brandSigns),
        titleReplica: replica,
        sightings,
        pictureWords,
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
