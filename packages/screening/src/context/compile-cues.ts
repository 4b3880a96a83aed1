import { compileSigns, type Sign, type SignIndex } from "@touchstone/text";
import {
  ACCESSORY_TERMS,
  ADJACENT_NEGATIONS,
  CATEGORIES,
  COMPATIBILITY_CUES,
  type Cue as CueTerm,
  GENUINE_CLAIMS,
  GOODS,
  type GoodsGroup,
  IDLE_NEGATIONS,
  NEGATED_PHRASES,
  NEGATIONS,
  REFERENCE_CUES,
  REPLICA_TERMS,
  type ReplicaTerm,
  SIZE_WORDS,
  UNBRANDED_CLAIMS,
} from "../lexicon/index.js";

/** What a word around a sign tells of the sign. */
export type CueMeaning =
  | {
      readonly kind: "goods";
      readonly classes: readonly number[];
      readonly group: GoodsGroup;
      readonly inTitles: boolean;
    }
  | { readonly kind: "accessory"; readonly strong: boolean }
  | { readonly kind: "compatible" | "reference"; readonly cue: CueTerm }
  | { readonly kind: "replica"; readonly term: ReplicaTerm }
  | {
      readonly kind:
        | "negation"
        | "adjacent_negation"
        | "idle_negation"
        | "negated_phrase"
        | "size"
        | "genuine"
        | "unbranded";
    };

/** All cue words in one index; a sign's mark is a number in `meanings`. */
export interface CompiledCues {
  readonly signs: SignIndex;
  readonly meanings: readonly CueMeaning[];
}

let compiledCues: CompiledCues | undefined;

/** The lexicon is part of the program: it is compiled once, however often the rights are. */
export function compileCues(): CompiledCues {
  compiledCues ??= compileLexicon();
  return compiledCues;
}

function compileLexicon(): CompiledCues {
  const meanings: CueMeaning[] = [];
  const signs: Sign[] = [];
  const add = (text: string, meaning: CueMeaning): void => {
    signs.push({ mark: meanings.length, text, alias: false });
    meanings.push(meaning);
  };
  const goods = [
    [GOODS, true],
    [CATEGORIES, false],
  ] as const;
  for (const [entries, inTitles] of goods) {
    for (const { terms, classes, group } of entries) {
      for (const term of terms) add(term, { kind: "goods", classes, group, inTitles });
    }
  }
  for (const { term, strength } of ACCESSORY_TERMS)
    add(term, { kind: "accessory", strong: strength === "strong" });
  for (const cue of COMPATIBILITY_CUES) add(cue.term, { kind: "compatible", cue });
  for (const cue of REFERENCE_CUES) add(cue.term, { kind: "reference", cue });
  for (const term of REPLICA_TERMS) add(term.term, { kind: "replica", term });
  const plain = [
    [NEGATIONS, "negation"],
    [ADJACENT_NEGATIONS, "adjacent_negation"],
    [IDLE_NEGATIONS, "idle_negation"],
    [NEGATED_PHRASES, "negated_phrase"],
    [SIZE_WORDS, "size"],
    [GENUINE_CLAIMS, "genuine"],
    [UNBRANDED_CLAIMS, "unbranded"],
  ] as const;
  for (const [terms, kind] of plain) for (const term of terms) add(term, { kind });
  return { signs: compileSigns(signs, { disguises: false }), meanings };
}
