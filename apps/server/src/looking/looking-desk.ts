import { contentHash } from "@touchstone/ledger";
import {
  LiveLooking,
  LOOK_VERSION,
  type PreparedReference,
  type ReferencePicture,
  type ReferenceSet,
} from "@touchstone/runtime";
import type { Context } from "../context.js";
import { inOrder } from "../screening/brand-rights.js";
import { Flood } from "./flood.js";

/** A picture of a right, by its key in the object store. */
export type ReferenceName = Omit<ReferencePicture, "bytes">;

/** References to look for, and what of them is new to whoever looked for others before. */
export interface OpenGallery {
  readonly set: ReferenceSet;
  /** Ids of rights whose pictures are among them. */
  readonly rights: ReadonlySet<string>;
  /** What is here and was not in an older set; undefined when that is not known any more. */
  newSince(key: string): ReferenceSet | undefined;
}

interface Opened {
  readonly of: string;
  readonly names: readonly ReferenceName[];
  readonly gallery: Promise<OpenGallery>;
}

/** Older sets that are remembered by their names alone. */
const SETS_REMEMBERED = 50;

/** The threads of this process that look at pictures, and the references that they look for. */
export class LookingDesk {
  readonly live: LiveLooking;
  /** What of this process's looks is held back. */
  readonly flood: Flood;
  readonly #context: Context;
  readonly #prepared = new Map<string, Promise<PreparedReference | undefined>>();
  readonly #names = new Map<string, ReadonlySet<string>>();
  #newest: Opened | undefined;

  constructor(context: Context) {
    this.#context = context;
    this.flood = new Flood((reference) =>
      context.log.warn({ reference }, "matches far too much at once; what it matches is held"),
    );
    this.live = new LiveLooking(lookingThreads(context.config.screeningThreads));
  }

  /** Prepares what is not prepared yet. A picture that cannot be prepared is left out, and said in the log. */
  gallery(names: readonly ReferenceName[]): Promise<OpenGallery> {
    // Asked for before each look, and the same array until rights change.
    if (this.#newest?.names === names) return this.#newest.gallery;
    const key = contentHash({ version: LOOK_VERSION, names: names.map(idOf).sort(inOrder) });
    const known = this.#newest?.of === key ? this.#newest.gallery : undefined;
    const gallery = known ?? this.#open(key, names);
    this.#newest = { of: key, names, gallery };
    gallery.catch(() => {
      if (this.#newest?.gallery === gallery) this.#newest = undefined;
    });
    return gallery;
  }

  close(): Promise<void> {
    return this.live.close();
  }

  async #open(key: string, names: readonly ReferenceName[]): Promise<OpenGallery> {
    const prepared = await Promise.all(names.map((name) => this.#prepare(name)));
    const references = prepared.filter((one) => one !== undefined);
    const wanted = new Set(names.map(idOf));
    for (const id of this.#prepared.keys()) if (!wanted.has(id)) this.#prepared.delete(id);
    this.#names.set(key, new Set(references.map(idOf)));
    for (const oldest of this.#names.keys()) {
      if (this.#names.size <= SETS_REMEMBERED) break;
      this.#names.delete(oldest);
    }
    return {
      set: { key, references },
      rights: new Set(references.map(({ rightId }) => rightId)),
      newSince: (older) => {
        const before = this.#names.get(older);
        if (before === undefined) return undefined;
        const added = references.filter((reference) => !before.has(idOf(reference)));
        return { key: `${older}:${key}`, references: added };
      },
    };
  }

  #prepare(name: ReferenceName): Promise<PreparedReference | undefined> {
    const id = idOf(name);
    const known = this.#prepared.get(id);
    if (known !== undefined) return known;
    const preparing = this.#prepareNow(name);
    this.#prepared.set(id, preparing);
    preparing.catch(() => this.#prepared.delete(id));
    return preparing;
  }

  async #prepareNow(name: ReferenceName): Promise<PreparedReference | undefined> {
    const bytes = await this.#context.objects.get(name.name);
    const prepared =
      bytes === null
        ? ({ ok: false, detail: "it is not in the object store" } as const)
        : await this.live.prepare({ ...name, bytes });
    if (prepared.ok) return prepared.reference;
    const { rightId, name: object } = name;
    this.#context.log.error(
      { right: rightId, object, detail: prepared.detail },
      "a picture of a right cannot be looked for",
    );
    return undefined;
  }
}

/** Looking keeps a thread busy for as long as pictures wait: one core is left to everything else. */
export function lookingThreads(screeningThreads: number): number {
  return Math.max(1, screeningThreads - 1);
}

function idOf({ rightId, kind, name }: ReferenceName): string {
  return JSON.stringify([rightId, kind, name]);
}
