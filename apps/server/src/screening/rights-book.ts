import { contentHash } from "@touchstone/ledger";
import {
  type CompiledSet,
  type LiveScreening,
  type ScreeningSet,
  toReferencePictures,
} from "@touchstone/runtime";
import type { ReferenceName } from "../looking/looking-desk.js";
import { type BrandRights, gather, inOrder } from "./brand-rights.js";

/** What listings are judged by. */
export interface JudgedBy {
  /** `rights_version` that this is at least as new as. */
  readonly version: number;
  /** Of all rights and profiles, and of how they were put together. */
  readonly hash: string;
  readonly set: ScreeningSet;
  /** Ids of brands by the name under which findings speak of them. */
  readonly brandIds: ReadonlyMap<string, string>;
  /** The pictures that the rights rest on. */
  readonly references: readonly ReferenceName[];
}

type Compiler = Pick<LiveScreening, "compile">;

/** More changed brands than this are not worth a layer: everything is compiled again at once. */
const LAYER_LIMIT = 200;

/**
 * All rights that count, as they were last read. To compile ten thousand marks takes most of a second, so that a
 * change is first laid over what is compiled already, in a few milliseconds, and compiled with the rest afterwards.
 */
export class RightsBook {
  readonly #live: Compiler;
  readonly #brands = new Map<string, BrandRights>();
  #version = 0;
  #base: CompiledSet | undefined;
  /** Names of brands that changed since the base was begun. */
  #changed = new Set<string>();
  /** The same since the next base was begun. */
  #changedSince = new Set<string>();
  #current: JudgedBy | undefined;
  #compiling: Promise<void> = Promise.resolve();

  constructor(live: Compiler) {
    this.#live = live;
  }

  get current(): JudgedBy | undefined {
    return this.#current;
  }

  /** Whether there are changes that are only laid over the rest. */
  get isLayered(): boolean {
    return this.#changed.size > 0;
  }

  /** Takes up what was read: brands with their newest rights, and ids of those that count no more. */
  async update(
    version: number,
    changed: readonly BrandRights[],
    gone: readonly string[],
  ): Promise<void> {
    this.#version = version;
    for (const brand of changed) {
      this.#brands.set(brand.id, brand);
      this.#noteChange(brand.name);
    }
    for (const id of gone) {
      const brand = this.#brands.get(id);
      if (brand === undefined) continue;
      this.#brands.delete(id);
      this.#noteChange(brand.name);
    }
    if (this.#base === undefined || this.#changed.size > LAYER_LIMIT) await this.compile();
    else this.#publish(this.#base);
  }

  /** Compiles everything together, one call after the other. Changes meanwhile are laid over it. */
  compile(): Promise<void> {
    const compiling = this.#compiling.then(() => this.#compileAll());
    this.#compiling = compiling.catch(() => {});
    return compiling;
  }

  async #compileAll(): Promise<void> {
    const all = gather(this.#brands.values());
    this.#changedSince = new Set();
    const base = { key: all.hash, compiled: await this.#live.compile(all) };
    this.#base = base;
    this.#changed = this.#changedSince;
    this.#changedSince = new Set();
    this.#publish(base);
  }

  #noteChange(name: string): void {
    this.#changed.add(name);
    this.#changedSince.add(name);
  }

  #publish(base: CompiledSet): void {
    const { hash, set } =
      this.#changed.size === 0 ? { hash: base.key, set: base } : this.#layer(base);
    const brandIds = new Map<string, string>();
    for (const { id, name } of this.#brands.values()) brandIds.set(name, id);
    const references = referencesOf(this.#brands.values());
    this.#current = { version: this.#version, hash, set, brandIds, references };
  }

  #layer(under: CompiledSet): { readonly hash: string; readonly set: ScreeningSet } {
    const replaced = [...this.#changed].sort(inOrder);
    const brands = [...this.#brands.values()].filter(({ name }) => this.#changed.has(name));
    const over = gather(brands);
    // Two layers may judge a text otherwise than one, so they have a hash of their own.
    const hash = contentHash({ under: under.key, over: over.hash, replaced: replaced });
    return { hash, set: { key: hash, under, over, replaced } };
  }
}

export function referencesOf(brands: Iterable<BrandRights>): ReferenceName[] {
  return [...brands].flatMap(({ rights }) => toReferencePictures(rights));
}
