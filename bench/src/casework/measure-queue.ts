import type { Caller } from "../house/caller.js";
import { SeededRandom } from "../random.js";

export interface QueueTimes {
  /** What is read, and the milliseconds of each reading. */
  readonly name: string;
  readonly times: readonly number[];
}

const ORDERS = ["worth", "atStake", "oldest", "risk"] as const;
const STATES = ["", "delivered", "opened", "expired_unanswered"] as const;
/** How far behind the first page one still goes on reading. */
const DEEPEST = 40;

interface PageOfIds {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** Reads pages of the queue as account managers do, over HTTP, one after the other. */
export async function measureQueue(
  operator: Caller,
  {
    brands,
    marketplaces,
  }: { readonly brands: readonly string[]; readonly marketplaces: readonly string[] },
  pages: number,
): Promise<QueueTimes[]> {
  const random = new SeededRandom(7);
  const first: number[] = [];
  const further: number[] = [];
  const ask = async (query: URLSearchParams, times: number[]) => {
    const start = performance.now();
    const page = (await operator.get(`/v1/requests?${query}`)) as unknown as PageOfIds;
    times.push(performance.now() - start);
    return page.next;
  };
  // What is only ever done once at the start of a server counts for nobody.
  await ask(new URLSearchParams(), []);
  while (first.length + further.length < pages) {
    const query = new URLSearchParams({ sort: random.pick(ORDERS), limit: "50" });
    const state = random.pick(STATES);
    if (state !== "") query.set("state", state);
    if (random.chance(0.4)) query.set("brand", random.pick(brands));
    if (random.chance(0.3)) query.set("marketplace", random.pick(marketplaces));
    let next = await ask(query, first);
    const depth = random.chance(0.1) ? DEEPEST : random.whole(0, 3);
    for (let page = 0; page < depth && next !== null; page += 1) {
      if (first.length + further.length >= pages) break;
      query.set("cursor", next);
      next = await ask(query, further);
    }
  }
  return [
    { name: "first pages", times: first },
    { name: "further pages", times: further },
    { name: "what waits, over all brands", times: await repeat(operator, "/v1/tasks", pages) },
    { name: "the brands at a glance", times: await repeat(operator, "/v1/overview/brands", pages) },
  ];
}

async function repeat(operator: Caller, path: string, pages: number): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < Math.max(10, pages / 20); time += 1) {
    const start = performance.now();
    await operator.get(path);
    times.push(performance.now() - start);
  }
  return times;
}
