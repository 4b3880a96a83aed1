import type { FeatureName } from "./feature-table.js";

/** Weights of offer, compatible, reference and ordinary word, in natural log-odds against one another. */
export type UseWeights = readonly [number, number, number, number];

/** An offer must be surer against a mere word than other uses against one another: it is what accuses. */
export interface UseMargins {
  readonly offerOverWord: number;
  readonly others: number;
}

/** A fitted model: what `npm run train` writes. */
export interface UseModel {
  readonly version: string;
  /** By which probability the first use must lead the second to be said at all. */
  readonly margins: UseMargins;
  readonly weights: Readonly<Record<FeatureName, UseWeights>>;
}
