import type { LogoReference, LogoView } from "./logo-reference.js";
import { softInk } from "./soft-ink.js";

export interface NearView extends Entry {
  /** Cosine of the angle between the two vectors. */
  readonly similarity: number;
}

interface Entry {
  readonly id: number;
  readonly view: LogoView;
  /** The view's ink, coarse and soft. */
  readonly soft: Float32Array;
}

/** The logos to look for. */
export class LogoIndex {
  readonly #entries = new Map<number, readonly Entry[]>();

  /** Adds a logo under a number of the caller's; what was there under it before is gone. */
  add(id: number, reference: LogoReference): void {
    this.#entries.delete(id);
    if (reference.views.length === 0) {
      return;
    }
    this.#entries.set(
      id,
      reference.views.map((view) => ({ id, view, soft: softInk(view.ink, 255) })),
    );
  }

  remove(id: number): void {
    this.#entries.delete(id);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The `count` logos whose best view is most like a vector, best first. */
  nearest(vector: Float32Array, count: number): readonly NearView[] {
    const best: NearView[] = [];
    for (const entries of this.#entries.values()) {
      const near = nearestOf(entries, vector);
      if (best.length < count || near.similarity > best[best.length - 1].similarity) {
        const at = best.findIndex((other) => other.similarity < near.similarity);
        best.splice(at === -1 ? best.length : at, 0, near);
        best.length = Math.min(best.length, count);
      }
    }
    return best;
  }
}

function nearestOf(entries: readonly Entry[], vector: Float32Array): NearView {
  let [best, similarity] = [entries[0], -2];
  for (const entry of entries) {
    let dot = 0;
    for (let i = 0; i < vector.length; i += 1) {
      dot += vector[i] * entry.view.vector[i];
    }
    if (dot > similarity) {
      [best, similarity] = [entry, dot];
    }
  }
  return { ...best, similarity };
}
