import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../house/caller.js";
import type { EmbeddedOptions } from "./options.js";
import type { Photographs } from "./photographs.js";
import type { FullHouse } from "./set-up.js";

const PATH = "/v1/marketplaces/harbour/listings";
const REQUESTS_A_SECOND = 10;
const LOOKS_EVERY = 25;
const GIVES_UP_AFTER = 120_000;
/** One of so many listings is read afterwards. */
const READ_OF = 10;

export interface StreamTimes {
  /** From sending to when the verdict could be read (ms), of two listings a second. */
  readonly seen: readonly number[];
  /** From sending to when the verdict was written (ms), of every tenth listing with words alone. */
  readonly written: readonly number[];
  /** From sending to the verdict that rests on the copied photograph (ms). */
  readonly copies: readonly number[];
  readonly copiesMissed: number;
  /** From sending to the acknowledgement of each request (ms). */
  readonly acknowledged: readonly number[];
  /** Requests that were sent later than they should have been, as the one before was not answered. */
  readonly late: number;
}

interface Shown {
  readonly assessment: { readonly recommendation: string; readonly createdAt: string } | null;
}

/** Listings at an even rate, and how long each took. */
export async function measureStream(
  { marketplace, titles }: FullHouse,
  photographs: Photographs,
  options: EmbeddedOptions,
): Promise<StreamTimes> {
  const { rate, pictures, seconds } = options;
  const sentAt = new Map<string, number>();
  const acknowledged: number[] = [];
  const seen: Promise<number>[] = [];
  const copies: Promise<number | null>[] = [];
  const under: Promise<void>[] = [];
  const requests = seconds * REQUESTS_A_SECOND;
  let late = 0;
  const begun = performance.now();
  for (let request = 0; request < requests; request += 1) {
    const due = begun + (request * 1_000) / REQUESTS_A_SECOND;
    if (performance.now() > due + 100) late += 1;
    await pause(Math.max(0, due - performance.now()));
    const copy = request % REQUESTS_A_SECOND === 0;
    const listings = Array.from({ length: rate / REQUESTS_A_SECOND }, (_, index) => {
      const id = `flow-${request}-${index}`;
      const hasPicture = index < pictures / REQUESTS_A_SECOND;
      const kind = copy && index === 0 ? "copy" : "other";
      const images = hasPicture ? { images: [photographs.urlOf(kind, id)] } : {};
      // A copy is found by its picture alone.
      const title = kind === "copy" ? "nice item" : titles();
      return { id, title, seller: { id: `s-${request}` }, ...images };
    });
    const at = Date.now();
    for (const { id } of listings) sentAt.set(id, at);
    under.push(
      marketplace.post(PATH, { listings }).then(() => {
        acknowledged.push(Date.now() - at);
      }),
    );
    const last = listings.at(-1)?.id ?? "";
    if (request % 5 === 0)
      seen.push(untilShown(marketplace, last, at, isJudged) as Promise<number>);
    if (copy) copies.push(untilShown(marketplace, listings[0]?.id ?? "", at, isAsked));
  }
  await Promise.all(under);
  const found = await Promise.all(copies);
  const worded = [...sentAt].filter(
    ([id]) => Number(id.split("-")[2]) >= pictures / REQUESTS_A_SECOND,
  );
  return {
    acknowledged,
    late,
    seen: await Promise.all(seen),
    written: await writtenTimes(marketplace, worded),
    copies: found.filter((time) => time !== null),
    copiesMissed: found.filter((time) => time === null).length,
  };
}

const isJudged = ({ assessment }: Shown) => assessment !== null;
const isAsked = ({ assessment }: Shown) => assessment?.recommendation === "ask_brand";

async function untilShown(
  marketplace: Caller,
  id: string,
  at: number,
  isThere: (shown: Shown) => boolean,
): Promise<number | null> {
  let wait = LOOKS_EVERY;
  while (Date.now() - at < GIVES_UP_AFTER) {
    const { status, text } = await marketplace.ask({ path: `${PATH}/${id}` });
    if (status === 200 && isThere(JSON.parse(text) as Shown)) return Date.now() - at;
    // After the first second a look now and then is exact enough, and does not become the load.
    if (Date.now() - at > 1_000) wait = 250;
    await pause(wait);
  }
  return null;
}

async function writtenTimes(
  marketplace: Caller,
  sent: readonly (readonly [string, number])[],
): Promise<number[]> {
  const times: number[] = [];
  for (const [id, at] of sent.filter((_, index) => index % READ_OF === 0)) {
    const { text } = await marketplace.ask({ path: `${PATH}/${id}` });
    const { assessment } = JSON.parse(text) as Shown;
    times.push(
      assessment === null ? Number.POSITIVE_INFINITY : Date.parse(assessment.createdAt) - at,
    );
  }
  return times;
}
