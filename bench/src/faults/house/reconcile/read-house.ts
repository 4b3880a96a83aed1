import type { Caller } from "../../../house/caller.js";
import { persist, persistWell } from "../stage/persist.js";

const SIDE_BY_SIDE = 8;
const PAGE = 200;
const STATES = [
  ...["queued", "delivered", "opened", "answered", "snoozed", "needs_evidence", "test_buy"],
  ...["expired_unanswered", "recalled", "proposed"],
] as const;

export interface Stored {
  readonly revision: number | null;
  readonly listing: { readonly title: string };
  readonly wanted: { readonly state: string; readonly sequence: number };
  readonly snapshots: readonly { readonly id: string; readonly revision: number | null }[];
  readonly assessment: {
    readonly snapshot: string;
    readonly recommendation: string;
  } | null;
}

export interface Delivery {
  readonly id: string;
  readonly listing: string;
  readonly sequence: number;
  readonly state: string;
}

export interface Request {
  readonly id: string;
  readonly listing: string;
  readonly answer: string | null;
  readonly state: string;
}

/** What the house says that it has, by its public API. */
export interface HouseView {
  readonly stored: ReadonlyMap<string, Stored>;
  readonly deliveries: readonly Delivery[];
  readonly requests: readonly Request[];
  /** In which state the picture of each request's listing is: `L0-7 stored`. */
  readonly pictures: readonly string[];
}

export async function readHouse(
  { marketplace, brand }: { readonly marketplace: Caller; readonly brand: Caller },
  ids: readonly string[],
  hasPictures: boolean,
): Promise<HouseView> {
  const stored = new Map<string, Stored>();
  const left = [...ids];
  const read = async () => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const path = `/v1/marketplaces/harbour/listings/${id}`;
      const { answer } = await persist(marketplace, { path });
      if (answer.status === 200) stored.set(id, JSON.parse(answer.text) as Stored);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, read));
  const requests = await readRequests(brand);
  return {
    stored,
    deliveries: await readPages(marketplace, "/v1/marketplaces/harbour/deliveries?"),
    requests,
    pictures: hasPictures ? await readPictures(brand, requests) : [],
  };
}

function readRequests(brand: Caller): Promise<Request[]> {
  const states = STATES.map((state) => `state=${state}`).join("&");
  return readPages(brand, `/v1/requests?${states}&`);
}

async function readPictures(brand: Caller, requests: readonly Request[]): Promise<string[]> {
  const states: string[] = [];
  for (const { id, listing } of requests) {
    const path = `/v1/requests/${id}`;
    const seen = await persistWell<{ pictures: { state: string }[] }>(brand, { path });
    states.push(...seen.pictures.map(({ state }) => `${listing} ${state}`));
  }
  return states;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

async function readPages<Item>(caller: Caller, path: string): Promise<Item[]> {
  const items: Item[] = [];
  let after = "";
  for (;;) {
    const page = await persistWell<Page<Item>>(caller, { path: `${path}limit=${PAGE}${after}` });
    items.push(...page.items);
    if (page.next === null) return items;
    after = `&cursor=${encodeURIComponent(page.next)}`;
  }
}
