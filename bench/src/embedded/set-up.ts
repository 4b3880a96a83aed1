import { setTimeout as pause } from "node:timers/promises";
import { Caller } from "../house/caller.js";
import { gauge } from "../house/gauge.js";
import { addBrand, openHouse, submitRight, verifyRight } from "../house/open-house.js";
import { SETUP_TOKEN } from "../house/program-options.js";
import { marks } from "../marks/marks.js";
import { SeededRandom } from "../random.js";
import { syntheticTitle } from "../titles/synthetic-titles.js";
import type { EmbeddedOptions } from "./options.js";

const PATH = "/v1/marketplaces/harbour/listings";
const SENT_AT_ONCE = 1_000;

/** A house that is full, and those who measure it. */
export interface FullHouse {
  readonly marketplace: Caller;
  readonly operator: Caller;
  readonly titles: () => string;
}

export async function fillHouse(
  url: string,
  photograph: Buffer,
  { brands, listings, share }: EmbeddedOptions,
  say: (sentence: string) => void,
): Promise<FullHouse> {
  const house = await openHouse(url, SETUP_TOKEN);
  const { operator, key } = house;
  const policy = { askFrom: 0.5, act: [], pictures: { fullFrom: 0.05, share } };
  await operator.ask({ method: "PATCH", path: "/v1/marketplaces/harbour", body: { policy } });
  await operator.post("/v1/marketplaces/harbour/mode", { mode: "ask", reason: "measurement" });
  for (const [index, { text }] of marks(brands).entries()) {
    const brand = await addBrand(house, `${text} ${index}`, `admin-${index}@brand.test`);
    const number = String(18_200_000 + index).padStart(9, "0");
    await verifyRight(operator, await submitRight(brand, text, text, number));
    if (index === 0) await verifyRight(operator, await submitPhotograph(brand, text, photograph));
    if (index % 50 === 49) say(`${index + 1} brands`);
  }
  const marketplace = new Caller(url, { authorization: `Bearer ${key}` });
  const titles = titleSource();
  for (let from = 0; from < listings; from += SENT_AT_ONCE) {
    const count = Math.min(SENT_AT_ONCE, listings - from);
    await marketplace.post(PATH, {
      listings: Array.from({ length: count }, (_, index) => ({
        id: `before-${from + index}`,
        title: titles(),
        seller: { id: `s-${(from + index) % 5_000}` },
      })),
    });
    if (from % 20_000 === 0) say(`${from + count} listings sent`);
  }
  return { marketplace, operator, titles };
}

/** Waits until nothing waits to be screened. */
export async function untilScreened(url: string): Promise<void> {
  while ((await gauge(url, "touchstone_screening_queue")) > 0) await pause(1_000);
}

async function submitPhotograph(brand: Caller, holder: string, bytes: Buffer): Promise<string> {
  const headers = { "content-type": "image/jpeg" };
  const { text } = await brand.ask({ method: "POST", path: "/v1/files", bytes, headers });
  const { key } = JSON.parse(text) as { key: string };
  const right = { kind: "copyright_image", images: [key], holder };
  const { id } = await brand.post("/v1/rights", right);
  await brand.post(`/v1/rights/${id}/submit`);
  return id;
}

/** One title after the other; every hundredth names a mark. */
function titleSource(): () => string {
  const named = marks(50);
  const random = new SeededRandom(11);
  let count = 0;
  return () => {
    count += 1;
    const title = `${syntheticTitle(random)} ${count}`;
    return count % 100 === 0 ? `${random.pick(named).text} ${title}` : title;
  };
}
