import type {
  BrandProfile,
  ReferencePrice,
  ScreenableRight,
  WordMark,
} from "@touchstone/interface";
import { compileSigns, type Sign, type SignIndex } from "@touchstone/text";
import { type CompiledCues, compileCues } from "./context/compile-cues.js";
import { productWords } from "./signals/product-words.js";

/**
 * Rights and brand profiles made ready for screening. It holds plain data and typed arrays over
 * SharedArrayBuffer only, so that it can be posted to worker threads without being built again.
 */
export interface CompiledScreening {
  /** Signs of all word marks; a sign's mark is a number in `rights`. */
  readonly signs: SignIndex;
  readonly rights: readonly CompiledRight[];
  /** By their ids, those that are looked for in pictures only. */
  readonly pictureRights: ReadonlyMap<string, CompiledRight>;
  readonly brands: readonly CompiledBrand[];
  readonly cues: CompiledCues;
}

export interface CompiledRight {
  readonly id: string;
  /** Number in `brands`. */
  readonly brand: number;
  readonly niceClasses: readonly number[];
  readonly territories: readonly string[];
  /** Everybody may use it. */
  readonly licensed: boolean;
}

export interface CompiledBrand {
  readonly name: string;
  /** `marketplace:sellerId`. */
  readonly authorisedSellers: ReadonlySet<string>;
  /** Most telling first: the product with most words, then the one with the lower price. */
  readonly prices: readonly CompiledPrice[];
}

export interface CompiledPrice {
  readonly reference: ReferencePrice;
  readonly words: readonly string[];
}

/**
 * Compiles word marks and what brands tell of themselves. Of rights that only pictures show, it keeps whose they
 * are; what they look like is for whoever looks at pictures.
 *
 * @param cues those of another compilation, where there is one: the first of a thread costs 400 ms without
 */
export function compileScreening(
  rights: readonly ScreenableRight[],
  profiles: readonly BrandProfile[],
  cues: CompiledCues = compileCues(),
): CompiledScreening {
  const profileOf = new Map(profiles.map((profile) => [profile.brand, profile]));
  const numberOf = new Map<string, number>();
  const brands: CompiledBrand[] = [];
  const compiled: CompiledRight[] = [];
  const pictureRights = new Map<string, CompiledRight>();
  const signs: Sign[] = [];
  for (const right of rights) {
    if (right.kind === "copyright_text") continue;
    let brand = numberOf.get(right.brand);
    if (brand === undefined) {
      brand = brands.length;
      numberOf.set(right.brand, brand);
      brands.push(compileBrand(right.brand, profileOf.get(right.brand)));
    }
    const one: CompiledRight = {
      id: right.id,
      brand,
      niceClasses: right.niceClasses ?? [],
      territories: right.territories ?? [],
      licensed: right.kind === "copyright_image" && right.licensed === true,
    };
    if (right.kind !== "word_mark") {
      pictureRights.set(right.id, one);
      continue;
    }
    signs.push(...signsOf(right, compiled.length));
    compiled.push(one);
  }
  return { signs: compileSigns(signs), rights: compiled, pictureRights, brands, cues };
}

/** The texts by which a word mark is looked for, each in the ways that its budget leaves. */
export function signsOf({ text, aliases = [], budget }: SignsOf, mark: number): readonly Sign[] {
  const off = budget?.off;
  return [
    { mark, text, alias: false, off },
    ...aliases.map((alias) => ({ mark, text: alias, alias: true, off })),
  ];
}

type SignsOf = Pick<WordMark, "text" | "aliases" | "budget">;

function compileBrand(name: string, profile: BrandProfile | undefined): CompiledBrand {
  const prices = (profile?.referencePrices ?? []).map((reference) => ({
    reference,
    words: productWords(reference.product),
  }));
  prices.sort(
    (a, b) => b.words.length - a.words.length || Number(a.reference.low) - Number(b.reference.low),
  );
  return { name, authorisedSellers: new Set(profile?.authorisedSellers ?? []), prices };
}
