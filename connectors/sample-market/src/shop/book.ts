import { randomUUID } from "node:crypto";
import { type Entry, entrySchema } from "../journal/entry.js";
import { lockFolder } from "../journal/folder-lock.js";
import { openJournal } from "../journal/journal.js";
import { applyEntry, emptyShop, type Shop } from "./shop.js";

/** The shop and its journal: nothing gets into the one without the other. */
export interface Book {
  readonly shop: Shop;
  /** The shop knows it at once; resolves when it is on the disk. Nobody is told before that. */
  readonly record: (...entries: readonly Entry[]) => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * @param onFault told once the journal can no longer be written. What the shop knows is then more
 * than what is kept, so the process has to end, and the next start reads what was kept.
 */
export async function openBook(
  folder: string,
  clock: () => number,
  onFault: (error: unknown) => void,
): Promise<Book> {
  const unlock = await lockFolder(folder);
  const shop = emptyShop();
  try {
    const journal = await openJournal(folder, (entry) => applyEntry(shop, entry));
    const record = async (...given: readonly Entry[]) => {
      // As it will be read back, in the same order of fields: a push that is tried again after a
      // restart has to be the same to the byte.
      const entries = given.map((entry) => entrySchema.parse(entry));
      for (const entry of entries) applyEntry(shop, entry);
      try {
        await journal.append(...entries);
      } catch (error) {
        onFault(error);
        throw error;
      }
    };
    if (shop.instance === null) {
      await record({
        kind: "opened",
        instance: randomUUID(),
        at: new Date(clock()).toISOString(),
      });
    }
    const close = () => journal.close().finally(unlock);
    return { shop, record, settled: journal.settled, close };
  } catch (error) {
    await unlock();
    throw error;
  }
}
