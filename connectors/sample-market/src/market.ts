import type { Connection } from "./connection.js";
import type { Settings } from "./settings.js";
import type { Book } from "./shop/book.js";
import type { Pusher } from "./touchstone/pusher.js";

/** What was received since the start. Only what was applied is kept for longer. */
export interface Tally {
  /** Signed and understood. */
  received: number;
  applied: number;
  duplicates: number;
  /** Not newer than what was applied to the listing before. */
  outdated: number;
  /** Of types that this shop does not know. */
  ignored: number;
  /** Not signed, not understood, or while the shop was off. */
  refused: number;
}

/** The running shop, as the routes see it. */
export interface Market {
  readonly settings: Settings;
  readonly book: Book;
  readonly pusher: Pusher;
  readonly connection: Connection;
  readonly tally: Tally;
  readonly doors: { open: boolean };
  readonly now: () => string;
}
