import type { Listing } from "@touchstone/interface";
import type { WeighedUse } from "../../src/use/use-model.js";
import type { Mark } from "../world/marks.js";

/** A listing made up, and how one mark is used in it. */
export interface Row {
  readonly listing: Listing;
  readonly mark: Mark;
  readonly use: WeighedUse;
  readonly language: "latin" | "hanzi";
  /** What was made: an offer, one with replica wording, … */
  readonly kind: string;
  /** The right names no Nice classes. */
  readonly classless: boolean;
}
