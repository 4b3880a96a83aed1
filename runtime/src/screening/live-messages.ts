import type {
  Assessment,
  BrandProfile,
  Listing,
  Policy,
  ScreenableRight,
  WordMark,
} from "@touchstone/interface";
import type { CompiledScreening, MeasuredBudget, SeenPicture } from "@touchstone/screening";

export interface Rights {
  readonly rights: readonly ScreenableRight[];
  readonly profiles: readonly BrandProfile[];
}

/** Rights that were compiled before. */
export interface CompiledSet {
  readonly key: string;
  readonly compiled: CompiledScreening;
}

/** Few rights: each thread compiles them for itself, in less time than a batch takes. */
export interface SmallSet extends Rights {
  readonly key: string;
}

/** Few newer rights in the place of those that some brands have in a compiled set. */
export interface LayeredSet {
  readonly key: string;
  readonly under: CompiledSet;
  readonly over: Rights;
  /** Names of brands. */
  readonly replaced: readonly string[];
}

/** What listings are screened by, under a name of its own: other rights never have the same key. */
export type ScreeningSet = CompiledSet | SmallSet | LayeredSet;

/** A listing, and what was seen in its pictures. */
export interface ShownListing {
  readonly listing: Listing;
  readonly seen: readonly SeenPicture[];
}

/** What came of one listing; a fault is one of the program itself. */
export type ScreenedListing =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly detail: string };

/** The texts by which a word mark is known. */
export type MarkTexts = Pick<WordMark, "text" | "aliases">;

export type LiveJob =
  | ({ readonly kind: "compile" } & Rights)
  | { readonly kind: "measure"; readonly marks: readonly MarkTexts[] }
  | { readonly kind: "load"; readonly set: CompiledSet | SmallSet }
  | {
      readonly kind: "layer";
      readonly key: string;
      /** Key of a set that was loaded before. */
      readonly under: string;
      readonly over: Rights;
      readonly replaced: readonly string[];
    }
  | {
      readonly kind: "screen";
      /** Of a set that was loaded before. */
      readonly key: string;
      readonly policy: Policy;
      readonly listings: readonly ShownListing[];
    };

export type LiveAnswer =
  | { readonly kind: "compiled"; readonly compiled: CompiledScreening }
  | { readonly kind: "measured"; readonly budgets: readonly MeasuredBudget[] }
  | { readonly kind: "loaded" }
  | { readonly kind: "screened"; readonly results: readonly ScreenedListing[] }
  /** This thread does not have the set, or has it no more. */
  | { readonly kind: "unknown_set" };
