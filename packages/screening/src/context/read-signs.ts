import {
  createEncoder,
  createMatcher,
  type Encoder,
  isPlain,
  type Matcher,
  type SignMatch,
} from "@touchstone/text";
import type { CompiledRight, CompiledScreening } from "../compile.js";
import type { Field } from "../fields/listing-fields.js";
import type { ReplicaTerm } from "../lexicon/index.js";
import { hasProductWords, productWords } from "../signals/product-words.js";
import { decideUse } from "../use/decide-use.js";
import type { UseAnswer, UseQuestion } from "../use/use-question.js";
import { findCues } from "./cue.js";
import { letterFacts } from "./letter-facts.js";
import { foldClaim, type ListingFacts } from "./listing-facts.js";
import { nearReplica, replicaHits, strongestReplica } from "./replica.js";

/** From here on a reading is firm (screening interface, `confidence`). */
const FIRM = 0.5;

/** One sign of one right as it stands in a listing, with all that its surroundings say of it. */
export interface SignReading {
  readonly right: CompiledRight;
  readonly field: string;
  /** The line it stands in and where that was read, for a sign in a picture. */
  readonly picture: (Field["picture"] & { readonly read: string }) | undefined;
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

export function createReader(compiled: CompiledScreening): Reader {
  return {
    compiled,
    encode: createEncoder(),
    matchSigns: createMatcher(compiled.signs),
    matchCues: createMatcher(compiled.cues.signs),
  };
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
  return askUses(reader, field, matches, facts).map(({ right, question, replica }) => ({
    right,
    field: field.name,
    picture: field.picture && { ...field.picture, read: field.text },
    match: question.match,
    text: field.text.slice(question.match.start, question.match.end),
    use: decideUse(question),
    firm: question.match.confidence >= FIRM,
    replica,
  }));
}

interface AskedUse {
  readonly right: CompiledRight;
  readonly question: UseQuestion;
  readonly replica: ReplicaTerm | undefined;
}

/**
 * What is to be decided of each sign in a field. The questions hold the encoder's skeleton, which
 * the next text overwrites: they are answered before it.
 */
export function askUses(
  reader: Reader,
  field: Field,
  matches: readonly SignMatch[],
  facts: ListingFacts,
): AskedUse[] {
  const { compiled } = reader;
  const text = reader.encode(field.text);
  const cues = findCues(text, reader.matchCues, compiled.cues.meanings);
  const hits = replicaHits(text, cues, facts.groups);
  const letters = letterFacts(text);
  const reach = field.name === "description" ? REACH_IN_DESCRIPTION : REACH;
  const namesProduct = productNamer(compiled, field);
  return matches.map((match, position) => {
    const right = compiled.rights[match.mark] as CompiledRight;
    const replica = nearReplica(text, hits, match, reach);
    const question: UseQuestion = {
      field: field.name,
      text,
      letters,
      match,
      matches,
      position,
      cues,
      facts,
      niceClasses: right.niceClasses,
      disguised: match.confidence >= FIRM && isDisguised(match),
      replicaDistance: replica?.distance,
      productNamed: namesProduct(right.brand),
      claimed: claims(facts.brandClaim, compiled.brands[right.brand]?.name ?? "", match.sign),
    };
    return { right, question, replica: replica?.term };
  });
}

/** Whether a title names a product of a brand; its words are read when a brand has products first. */
function productNamer(
  compiled: CompiledScreening,
  { name, text }: Field,
): (brand: number) => boolean {
  let words: ReadonlySet<string> | undefined;
  let folded = "";
  return (brand) => {
    const prices = compiled.brands[brand]?.prices ?? [];
    if (name !== "title" || prices.length === 0) return false;
    if (words === undefined) {
      words = new Set(productWords(text));
      folded = [...words].join(" ");
    }
    const known = words;
    return prices.some((price) => hasProductWords(price.words, known, folded));
  };
}

/** The replica vocabulary of a title as a whole, for signs that stand in other fields. */
export function titleReplica(
  reader: Reader,
  title: string,
  facts: ListingFacts,
): ReplicaTerm | undefined {
  const text = reader.encode(title);
  return strongestReplica(
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
