import { drawGoods } from "./catalogue/draw-goods.js";
import { connectionOf } from "./connection.js";
import { createServer } from "./http/create-server.js";
import type { Market } from "./market.js";
import { sampledPicture } from "./pictures/sampled.js";
import type { Settings } from "./settings.js";
import { openBook } from "./shop/book.js";
import { putUp } from "./shop/put-up.js";
import { startPusher } from "./touchstone/pusher.js";

export interface Running {
  /** Where the shop listens, such as http://127.0.0.1:43210. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** @param onFault told when the journal cannot be written any more: the process has to end */
export async function startMarket(
  settings: Settings,
  onFault: (error: unknown) => void,
): Promise<Running> {
  const clock = () => Date.now();
  const now = () => new Date(clock()).toISOString();
  const book = await openBook(settings.data, clock, onFault);
  const connection = connectionOf(settings.id, settings);
  let address = "";
  const pusher = startPusher({
    book,
    clock,
    publicUrl: () => settings.publicUrl ?? address,
    // Listings carry the shop's address, so nothing is pushed before that is known.
    access: () => (address === "" ? null : connection.access()),
  });
  const tally = { received: 0, applied: 0, duplicates: 0, outdated: 0, ignored: 0, refused: 0 };
  const doors = { open: true };
  const market: Market = { settings, book, pusher, connection, tally, doors, now };
  const server = createServer(market);
  const stop = async () => {
    await server.close();
    await pusher.stop();
    await book.close();
  };
  try {
    await stock(market);
    address = await server.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await stop();
    throw error;
  }
  pusher.wake();
  return { address, stop };
}

/** Draws the goods that are not there yet, so that a larger number only adds to the shop. */
async function stock({ settings, book, now }: Market): Promise<void> {
  const { id: marketplace, seed, sellers, listings, language } = settings;
  const goods = drawGoods({ marketplace, seed, sellers, listings, language });
  const fresh = goods
    .filter(({ listing }) => !book.shop.goods.has(listing.id))
    .map(({ listing, picture }) => ({ listing, picture: sampledPicture(listing.id, picture) }));
  await putUp(book, fresh, now());
}
