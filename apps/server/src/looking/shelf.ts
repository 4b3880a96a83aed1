import { AlbumLost, LiveAlbum, LOOK_VERSION } from "@touchstone/runtime";
import type { Context } from "../context.js";

const SCOPE = { role: "jobs", job: "album" } as const;
/** Prints read at once, each about 25 KB. */
const PAGE = 500;
/** So many are kept in memory: half a gigabyte. The newest pictures beyond are not found. */
const MOST = 20_000;

/** The album of this process, kept up to the prints in the store. */
export class Shelf {
  readonly #context: Context;
  readonly #album = new LiveAlbum();
  #place = 0;
  #size = 0;
  #filing: Promise<void> | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  /** How many pictures are looked through. */
  get size(): number {
    return this.#size;
  }

  /** Up to which of the prints in the store: those beyond are not found. */
  get place(): number {
    return this.#place;
  }

  /** Does something with the album once everything is filed; once more should its thread end over it. */
  async use<T>(work: (album: LiveAlbum) => Promise<T>): Promise<T> {
    try {
      await this.#fileNew();
      return await work(this.#album);
    } catch (error) {
      if (!(error instanceof AlbumLost)) throw error;
      this.#place = 0;
      await this.#fileNew();
      return work(this.#album);
    }
  }

  close(): Promise<void> {
    return this.#album.close();
  }

  #fileNew(): Promise<void> {
    this.#filing ??= this.#fileAll().finally(() => {
      this.#filing = undefined;
    });
    return this.#filing;
  }

  async #fileAll(): Promise<void> {
    for (;;) {
      const rows = await this.#context.store.transaction(SCOPE, (tx) =>
        tx.db
          .selectFrom("picturePrints")
          .select(["object", "print", "place"])
          .where("version", "=", LOOK_VERSION)
          .where("place", ">", this.#place)
          .orderBy("place")
          .limit(PAGE)
          .execute(),
      );
      const last = rows.at(-1);
      if (last === undefined || this.#size >= MOST) return;
      this.#size = await this.#album.file(rows);
      this.#place = Number(last.place);
    }
  }
}
