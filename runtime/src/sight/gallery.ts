import {
  CopyIndex,
  cheapCopyCandidates,
  DenseIndex,
  LogoIndex,
  type Raster,
} from "@touchstone/image";
import type { PreparedReference } from "./reference-picture.js";

/** All pictures that rights rest on, ready to be looked for. Matches name them by their place in `references`. */
export interface Gallery {
  readonly references: readonly PreparedReference[];
  readonly copies: CopyIndex;
  /** The same photographs as directions among pictures. */
  readonly embeddings: DenseIndex;
  readonly logos: LogoIndex;
  readonly hasLogos: boolean;
  /** Logos by the words that they are made of, folded. */
  readonly words: ReadonlyMap<string, readonly PreparedReference[]>;
  /** Whether a picture, much reduced, looks like a copy of something here. */
  mayHoldCopy(small: Raster): boolean;
}

/** Numbers of an embedding (docs/models.md). */
const EMBEDDING_LENGTH = 384;

export function hang(references: readonly PreparedReference[]): Gallery {
  const copies = new CopyIndex();
  const embeddings = new DenseIndex(EMBEDDING_LENGTH);
  const logos = new LogoIndex();
  const words = new Map<string, PreparedReference[]>();
  for (const [id, reference] of references.entries()) {
    if (reference.copy !== undefined) copies.add(id, reference.copy);
    if (reference.embedding !== undefined) embeddings.add(id, reference.embedding);
    if (reference.logo !== undefined) logos.add(id, reference.logo);
    for (const word of reference.words) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [reference]);
      else known.push(reference);
    }
  }
  return {
    references,
    copies,
    embeddings,
    logos,
    hasLogos: references.some(({ logo }) => logo !== undefined),
    words,
    mayHoldCopy: (small) => cheapCopyCandidates(copies, small).length > 0,
  };
}
