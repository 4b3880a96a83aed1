import type { DrawnMark } from "./scene.js";

export type Outcome = "conforming" | "non_conforming" | "undecided" | "not found";

/** What became of the markings of one sort, drawn as the law draws them or in a wrong version. */
export interface Tally {
  readonly name: string;
  readonly drawn: number;
  readonly official: Readonly<Record<Outcome, number>>;
  readonly wrong: Readonly<Record<Outcome, number>>;
}

export interface TalliesReport {
  readonly sizes: readonly Tally[];
  /** By version; markings lower than 38 pixels apart. */
  readonly kinds: readonly Tally[];
  /** By print, markings of 38 pixels and more. */
  readonly manners: readonly Tally[];
  /** Share of markings of 38 pixels and more with the right grade. */
  readonly rightAtFullSize: number;
  /** Conforming markings called non-conforming, of any size. */
  readonly wrongAccusations: number;
}

const FULL_SIZE = 38;

/** Counts outcomes by size, version and print. */
export class MarkTallies {
  readonly #sizes = new Counts();
  readonly #kinds = new Counts();
  readonly #manners = new Counts();
  #full = 0;
  #right = 0;
  #accusations = 0;

  add(size: string, { kind, height, manner }: DrawnMark, outcome: Outcome): void {
    const official = kind === "official";
    this.#sizes.add(size, official, outcome);
    this.#kinds.add(height < FULL_SIZE ? `${kind} small` : kind, official, outcome);
    if (official && outcome === "non_conforming") this.#accusations += 1;
    if (height < FULL_SIZE) return;
    this.#manners.add(manner, official, outcome);
    this.#full += 1;
    if (outcome === (official ? "conforming" : "non_conforming")) this.#right += 1;
  }

  report(): TalliesReport {
    return {
      sizes: this.#sizes.tallies(),
      kinds: this.#kinds.tallies(),
      manners: this.#manners.tallies(),
      rightAtFullSize: this.#right / this.#full,
      wrongAccusations: this.#accusations,
    };
  }
}

class Counts {
  readonly #rows = new Map<
    string,
    { official: Record<Outcome, number>; wrong: Record<Outcome, number> }
  >();

  add(name: string, official: boolean, outcome: Outcome): void {
    let row = this.#rows.get(name);
    if (row === undefined) {
      row = { official: none(), wrong: none() };
      this.#rows.set(name, row);
    }
    row[official ? "official" : "wrong"][outcome] += 1;
  }

  tallies(): readonly Tally[] {
    return [...this.#rows].map(([name, { official, wrong }]) => ({
      name,
      drawn: [...Object.values(official), ...Object.values(wrong)].reduce((a, b) => a + b, 0),
      official,
      wrong,
    }));
  }
}

function none(): Record<Outcome, number> {
  return { conforming: 0, non_conforming: 0, undecided: 0, "not found": 0 };
}
