import { join } from "node:path";
import type { ProgramOrder } from "./processes/program.js";
import type { SampleState } from "./sample-state.js";
import { SHOPS, type Shop } from "./shops.js";

const LISTINGS_OF_A_SELLER = 35;
const FEWEST_SELLERS = 4;
const MOST_SELLERS = 600;

/** One storefront, with its share of the listings, as a program of its own. */
export function shopOrder(folder: string, state: SampleState, shop: Shop): ProgramOrder {
  const { id, name, language } = shop;
  const listings = Math.floor(state.listings / SHOPS.length);
  const sellers = Math.round(listings / LISTINGS_OF_A_SELLER);
  const port = state.ports.shops[id] ?? shop.port;
  const { key = "", secret = "" } = state.shops[id] ?? {};
  return {
    name,
    bin: ["@touchstone/sample-market", "bin/sample-market.mjs"],
    args: [],
    environment: {
      SAMPLE_MARKET_ID: id,
      SAMPLE_MARKET_NAME: name,
      SAMPLE_MARKET_LANGUAGE: language,
      SAMPLE_MARKET_PORT: String(port),
      SAMPLE_MARKET_DATA: join(folder, id),
      SAMPLE_MARKET_LISTINGS: String(listings),
      SAMPLE_MARKET_SELLERS: String(Math.max(FEWEST_SELLERS, Math.min(MOST_SELLERS, sellers))),
      SAMPLE_MARKET_TOUCHSTONE: `http://127.0.0.1:${state.ports.server}`,
      SAMPLE_MARKET_KEY: key,
      SAMPLE_MARKET_SECRET: secret,
    },
    url: `http://127.0.0.1:${port}`,
    ready: "/icon.svg",
    log: join(folder, `${id}.log`),
  };
}
