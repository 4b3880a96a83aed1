import {
  type Encoder,
  isPlain,
  type Matcher,
  type SignMatch,
  type Skeleton,
} from "@touchstone/text";
import type { CompiledRight, CompiledScreening } from "../compile.js";
import type { Field } from "../fields/listing-fields.js";
import type { ReplicaTerm } from "../lexicon/index.js";
import { decideUse } from "../use/decide-use.js";
import type { UseAnswer } from "../use/use-question.js";
import { findCues } from "./cue.js";
import { distance } from "./distance.js";
import { foldClaim, type ListingFacts } from "./listing-facts.js";
import { type ReplicaHit, replicaHits } from "./replica.js";

/** From here on a reading is firm (screening interface, `confidence`). */
const FIRM = 0.5;

/** One sign of one right as it stands in a listing, with all that its surroundings say of it. */
export interface SignReading {
  readonly right: CompiledRight;
  readonly field: string;
  readonly match: SignMatch;
  readonly text: string;
  readonly use: UseAnswer;
  readonly firm: boolean;
  /** Replica vocabulary beside the sign, the strongest. */
  readonly replica: ReplicaTerm | undefined;
}

export interface Reader {
  readonly compiled: CompiledScreening;
  readonly encode: Encoder;
  readonly matchSigns: Matcher;
  readonly matchCues: Matcher;
}

/** Beside: so near in a title or field, so near in a description. */
const REACH = 30;
const REACH_IN_DESCRIPTION = 14;

/** Reads the signs already found in one field in the light of the words around them. */
export function readSigns(
  reader: Reader,
  field: Field,
  matches: readonly SignMatch[],
  facts: ListingFacts,
): SignReading[] {
  const { compiled } = reader;
  const text = reader.encode(field.text);
  const cues = findCues(text, reader.matchCues, compiled.cues.meanings);
  const hits = replicaHits(text, cues, facts.groups);
  return matches.map((match) => {
    const right = compiled.rights[match.mark] as CompiledRight;
    const firm = match.confidence >= FIRM;
    const brand = compiled.brands[right.brand]?.name ?? "";
    const replica = strongest(
      nearby(text, hits, match, field.name === "description" ? REACH_IN_DESCRIPTION : REACH),
    );
    const use = decideUse({
      field: field.name,
      text,
      match,
      matches,
      cues,
      facts,
      niceClasses: right.niceClasses,
      disguised: firm && isDisguised(match),
      besideReplica: replica !== undefined,
      claimed: claims(facts.brandClaim, brand, match.sign),
    });
    return {
      right,
      field: field.name,
      match,
      text: field.text.slice(match.start, match.end),
      use,
      firm,
      replica,
    };
  });
}

/** The replica vocabulary of a title as a whole, for signs that stand in other fields. */
export function titleReplica(
  reader: Reader,
  title: string,
  facts: ListingFacts,
): ReplicaTerm | undefined {
  const text = reader.encode(title);
  return strongest(
    replicaHits(
      text,
      findCues(text, reader.matchCues, reader.compiled.cues.meanings),
      facts.groups,
    ),
  );
}

/** Forms that tell of an intent to be read by people and not by machines. */
export function isDisguised(match: SignMatch): boolean {
  return !isPlain(match.form) && match.form !== "embedded" && match.form !== "initial";
}

function claims(brandClaim: string, brand: string, sign: string): boolean {
  return brandClaim !== "" && (brandClaim === foldClaim(brand) || brandClaim === foldClaim(sign));
}

function nearby(
  text: Skeleton,
  hits: readonly ReplicaHit[],
  match: SignMatch,
  reach: number,
): ReplicaHit[] {
  return hits.filter((hit) => {
    if (hit.from < match.to && match.from < hit.to) return false;
    const apart =
      hit.from >= match.to
        ? distance(text, match.to, hit.from)
        : distance(text, hit.to, match.from);
    return apart <= reach;
  });
}

function strongest(hits: readonly ReplicaHit[]): ReplicaTerm | undefined {
  return (hits.find((hit) => hit.term.strength === "strong") ?? hits[0])?.term;
}
