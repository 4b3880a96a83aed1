/** Things that belong together by what joins them two by two (union-find, with path halving). */
export class Groups<Thing> {
  readonly #parent = new Map<Thing, Thing>();

  add(thing: Thing): void {
    if (!this.#parent.has(thing)) this.#parent.set(thing, thing);
  }

  has(thing: Thing): boolean {
    return this.#parent.has(thing);
  }

  join(one: Thing, other: Thing): void {
    const a = this.of(one);
    const b = this.of(other);
    if (a !== b) this.#parent.set(b, a);
  }

  /** The one that stands for all that belong together with this one. */
  of(thing: Thing): Thing {
    let at = thing;
    for (;;) {
      const up = this.#parent.get(at) ?? at;
      if (up === at) return at;
      const above = this.#parent.get(up) ?? up;
      this.#parent.set(at, above);
      at = above;
    }
  }

  all(): Thing[][] {
    const groups = new Map<Thing, Thing[]>();
    for (const thing of this.#parent.keys()) {
      const key = this.of(thing);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [thing]);
      else known.push(thing);
    }
    return [...groups.values()];
  }
}
