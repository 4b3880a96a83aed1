import type { Finding } from "@touchstone/interface";
import type { RunningServer } from "@touchstone/server";
import { SeededRandom } from "../random.js";

type Store = RunningServer["context"]["store"];
type Tx = Parameters<Parameters<Store["transaction"]>[1]>[0];

const BRANDS = 100;
/** What a statement takes of values bounds how many rows go at once. */
const AT_ONCE = 1_000;
const DAY = 24 * 60 * 60_000;
const GOODS = ["tote", "satchel", "belt", "wallet", "scarf", "clutch", "duffel", "holdall"];
/** As a queue stands in the middle of a week. */
const STATES = [
  ...Array<string>(10).fill("delivered"),
  ...Array<string>(5).fill("opened"),
  ...Array<string>(3).fill("expired_unanswered"),
  "needs_evidence",
  "test_buy",
];

export interface PlacedQueue {
  readonly brands: readonly string[];
}

/** Writes open requests as if screening had put them to their brands over the last month. */
export async function placeRequests(
  store: Store,
  marketplaces: readonly string[],
  count: number,
): Promise<PlacedQueue> {
  const random = new SeededRandom(20_261_201);
  const brands = await store.transaction({ role: "jobs", job: "bench" }, placeBrands);
  for (let first = 0; first < count; first += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, n) => first + n);
    await store.transaction({ role: "jobs", job: "bench" }, (tx) =>
      placeBatch(tx, numbers, { brands, marketplaces, random }),
    );
  }
  return { brands: brands.map(({ id }) => id) };
}

interface Brand {
  readonly id: string;
  readonly name: string;
}

async function placeBrands(tx: Tx): Promise<Brand[]> {
  const at = { createdAt: tx.now, updatedAt: tx.now };
  const brands = Array.from({ length: BRANDS }, (_, n) => ({
    id: tx.newId(),
    name: `Kestrovelle ${n}`,
  }));
  await tx.db
    .insertInto("organisations")
    .values(brands.map((brand) => ({ ...brand, kind: "brand", createdAt: tx.now })))
    .execute();
  await tx.db
    .insertInto("brands")
    .values(brands.map((brand) => ({ ...brand, identityState: "confirmed", ...at })))
    .execute();
  return brands;
}

async function placeBatch(
  tx: Tx,
  numbers: readonly number[],
  world: {
    readonly brands: readonly Brand[];
    readonly marketplaces: readonly string[];
    readonly random: SeededRandom;
  },
): Promise<void> {
  const { brands, marketplaces, random } = world;
  const rows = numbers.map((n) => {
    // A few brands have most of the requests.
    const brand = brands[Math.floor(random.next() ** 2 * brands.length)] ?? brands[0];
    const createdAt = instant(tx.now, -Math.floor(random.next() * 30 * DAY));
    const place = {
      marketplaceId: random.pick(marketplaces),
      listingId: `L-${n}`,
      sellerId: `s-${random.whole(1, 5_000)}`,
    };
    return { n, brand, createdAt, place, id: tx.newId(), snapshotId: tx.newId() };
  });
  await tx.db
    .insertInto("snapshots")
    .values(
      rows.map(({ n, place, snapshotId, brand, createdAt }) => ({
        ...place,
        id: snapshotId,
        hash: `h-${n}`,
        body: JSON.stringify({
          id: place.listingId,
          title: `${brand?.name ?? ""} ${random.pick(GOODS)} ${n}`,
          price: { amount: "49.90", currency: "EUR" },
        }),
        createdAt,
      })),
    )
    .execute();
  await tx.db
    .insertInto("cases")
    .values(
      rows.map(({ n, place, id, snapshotId, brand, createdAt }) => {
        const risk = Math.round((0.3 + 0.69 * random.next()) * 1_000) / 1_000;
        return {
          ...place,
          id,
          brandId: brand?.id ?? "",
          snapshotId,
          version: 2,
          finding: JSON.stringify(findingOf(brand?.name ?? "", risk)),
          fingerprint: `f-${n}`,
          risk,
          exposure: (10 + 10_000 * random.next() ** 4).toFixed(2),
          exposureCurrency: "EUR",
          requestState: random.pick(STATES),
          dueAt: instant(createdAt, 3 * DAY),
          deliveredAt: createdAt,
          createdAt,
          updatedAt: createdAt,
        };
      }),
    )
    .execute();
}

function findingOf(brand: string, risk: number): Finding {
  return {
    brand,
    risk,
    prior: -2,
    use: "offer",
    mentions: [
      {
        rightId: "right-1",
        field: "title",
        start: 0,
        end: 11,
        text: "K3strovelle",
        form: "leet",
        confidence: 0.92,
      },
    ],
    pictures: [],
    signals: [{ name: "sign_disguised", weight: 4.1, detail: { form: "leet" } }],
    counterEvidence: [],
  };
}

function instant(from: string, milliseconds: number): string {
  return new Date(Date.parse(from) + milliseconds).toISOString();
}
