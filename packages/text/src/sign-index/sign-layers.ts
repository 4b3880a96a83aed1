import { compileSigns } from "./compile-signs.js";
import type { Sign } from "./sign.js";
import type { SignIndex } from "./sign-index.js";

/**
 * An index that changed since it was compiled: the signs of marks that were withdrawn or changed
 * are passed over in the base, and those that were added lie in a small index of their own.
 * What is found is what an index compiled afresh would find. (Where dozens of withdrawn signs fit one masked or
 * shortened word, they still crowd out others until the base is compiled afresh.)
 */
export interface SignLayers {
  readonly base: SignIndex;
  /** Marks of the base that are no longer looked for. */
  readonly withdrawn: ReadonlySet<number>;
  readonly added: readonly Sign[];
  readonly delta: SignIndex;
}

/** A compiled index, and the marks in it that are passed over. */
export interface Layer {
  readonly index: SignIndex;
  readonly withdrawn: ReadonlySet<number>;
}

export interface SignChange {
  /** Marks whose signs go, all of them. */
  readonly withdrawn?: Iterable<number>;
  readonly added?: Iterable<Sign>;
}

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The index with a change laid over it. The base is shared, not copied; the cost grows with what was
 * added since it was compiled: compile it afresh once that is some thousands of signs.
 */
export function changeSigns(
  index: SignIndex | SignLayers,
  { withdrawn = [], added = [] }: SignChange,
): SignLayers {
  const before = "base" in index ? index : { base: index, withdrawn: NOTHING, added: [] };
  const gone = new Set(withdrawn);
  const signs = [...before.added.filter(({ mark }) => !gone.has(mark)), ...added];
  return {
    base: before.base,
    withdrawn: new Set([...before.withdrawn, ...gone]),
    added: signs,
    delta: compileSigns(signs, { disguises: before.base.disguises }),
  };
}

export function layersOf(index: SignIndex | SignLayers): readonly Layer[] {
  if (!("base" in index)) return [{ index, withdrawn: NOTHING }];
  return [
    { index: index.base, withdrawn: index.withdrawn },
    { index: index.delta, withdrawn: NOTHING },
  ];
}
