/**
 * The weight table: natural log-odds that a signal adds to the risk that a listing infringes a
 * brand's rights. Risk = logistic(prior + Σ weights). These are starting values, set by hand so
 * that what the screening interface calls enough by itself passes 0.5 alone; answers calibrate
 * them later. docs/reference/weights.md explains each.
 */
export const WEIGHTS = {
  /** Before anything is known: about one listing in a hundred that names a brand. */
  prior: -4.6,

  /** A firm disguise: base, and what full confidence adds. */
  disguiseBase: 5.1,
  disguiseConfidence: 1.2,
  /** Respelt so that an honest slip explains it too (repeated letters, typos, other scripts). */
  respelt: 1.8,
  /** A reading below 0.5. */
  suspected: 0.7,

  replicaStrong: 5.7,
  replicaModerate: 5.2,

  /** At the low reference price; each halving below it adds more, up to the top. */
  priceAtLow: 3.2,
  pricePerHalving: 1.4,
  priceTop: 6,

  /** A copied photograph or design, at full confidence. */
  photoCopy: 6,
  /** A logo that no word of the listing names, at full confidence. */
  logoUnnamed: 5.8,
  /** A word mark that only a picture names, read beyond doubt. */
  signInPictureOnly: 5,
  contactInPicture: 1,
  licensedPhotograph: -0.5,

  /** Per doubling of upheld removals. */
  sellerRemovals: 0.6,
  sellerRemovalsTop: 2,

  sellerHistoryClean: -0.4,
  sellerAuthorised: -9,
  compatibleWording: -1,
  referenceWording: -0.5,
  ordinaryWord: -2,
  goodsOutsideClasses: -0.3,
  outsideTerritory: -4,
} as const;

/** What is left of an adverse signal when the sign is not used to offer the brand's goods. */
export const USE_FACTOR = {
  offer: 1,
  uncertain: 0.6,
  reference: 0.3,
  compatible: 0.3,
  ordinary_word: 0,
} as const;
