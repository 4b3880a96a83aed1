import { LiveScreening } from "@touchstone/runtime";
import type { Context } from "../context.js";
import { type BrandRights, gather, readBrandRights, readSignatures } from "./brand-rights.js";
import { type JudgedBy, RightsBook, referencesOf } from "./rights-book.js";

/** How often the version is looked at, for changes that another process made (milliseconds). */
const LOOK_EVERY = 500;
/** After so long without another compilation, what is laid over the rest is compiled with it (milliseconds). */
const SETTLE_AFTER = 1_000;

const SCOPE = { role: "jobs", job: "screening" } as const;

/**
 * The screening threads of this process and the rights that they judge by. It takes up changed rights by
 * itself: at once when this process made the change, else at the next look.
 */
export class ScreeningDesk {
  readonly live: LiveScreening;
  readonly #context: Context;
  readonly #book: RightsBook;
  #signatures = new Map<string, string>();
  #looking: Promise<void> | undefined;
  #again = false;
  #settling: NodeJS.Timeout | undefined;
  #compiling: Promise<void> | undefined;
  #closed = false;
  readonly #ends: (() => void)[] = [];

  constructor(context: Context) {
    this.#context = context;
    this.live = new LiveScreening(context.config.screeningThreads);
    this.#book = new RightsBook(this.live);
    const look = () => void this.#look().catch((error) => this.#complain(error));
    const timer = setInterval(look, LOOK_EVERY);
    this.#ends.push(context.signals.on("rights", look), () => clearInterval(timer));
  }

  /** The newest rights that are ready. Waits only where there are none yet. */
  async rights(): Promise<JudgedBy> {
    if (this.#book.current === undefined) await this.#look();
    if (this.#book.current === undefined) throw new Error("rights were read and are not there");
    return this.#book.current;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const end of this.#ends) end();
    clearTimeout(this.#settling);
    await this.live.close();
    await Promise.allSettled([this.#looking, this.#compiling]);
  }

  /** Reads what changed. Whoever looks during a look may have seen a change that it has not. */
  #look(): Promise<void> {
    if (this.#looking !== undefined) {
      this.#again = true;
      return this.#looking;
    }
    this.#looking = this.#lookUntilNew().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookUntilNew(): Promise<void> {
    do {
      this.#again = false;
      await this.#read();
    } while (this.#again && !this.#closed);
    if (this.#book.isLayered) this.#settleLater();
  }

  async #read(): Promise<void> {
    const known = this.#book.current?.version;
    const read = await this.#context.store.transaction(
      SCOPE,
      async (tx) => {
        // Read first, so that a change meanwhile is only found once more.
        const { version } = await tx.db
          .selectFrom("rightsVersion")
          .select("version")
          .executeTakeFirstOrThrow();
        if (version === known) return null;
        const signatures = await readSignatures(tx);
        const changed = [...signatures.keys()].filter(
          (id) => signatures.get(id) !== this.#signatures.get(id),
        );
        return { version, signatures, brands: await readBrandRights(tx, changed) };
      },
      "interactive",
    );
    if (read === null || this.#closed) return;
    const { version, signatures, brands } = read;
    const gone = [...this.#signatures.keys()].filter((id) => !signatures.has(id));
    await this.#book.update(version, brands, gone);
    this.#signatures = signatures;
  }

  #settleLater(): void {
    if (this.#settling !== undefined || this.#closed) return;
    this.#settling = setTimeout(() => {
      this.#compiling = this.#book
        .compile()
        .catch((error) => this.#complain(error))
        .finally(() => {
          this.#settling = undefined;
          this.#compiling = undefined;
          if (this.#book.isLayered) this.#settleLater();
        });
    }, SETTLE_AFTER);
  }

  #complain(error: unknown): void {
    if (this.#closed) return;
    this.#context.log.error({ err: error }, "changed rights could not be taken up");
  }
}

/** Other rights than those in force: of one brand, or a single one. */
export function judgedBySome(version: number, brands: readonly BrandRights[]): JudgedBy {
  const { hash, ...rights } = gather(brands);
  const brandIds = new Map(brands.map(({ id, name }) => [name, id]));
  const references = referencesOf(brands);
  return { version, hash, set: { key: hash, ...rights }, brandIds, references };
}
