import type { Finding } from "@touchstone/interface";
import type { Store } from "../../src/store/store.js";
import type { NoticeBatch } from "../../src/usecases/notices/notice-batch.js";
import { addLiveWorld } from "./cases.js";
import type { World } from "./store-rows.js";

const JOB = { role: "jobs", job: "test" } as const;

/** Long before every listing of the tests. */
const LONG_AGO = "2020-01-01T00:00:00.000Z";

/** A world whose brand may give notices: its right was registered and verified long ago. */
export async function addNoticeWorld(store: Store, mode = "live"): Promise<World> {
  const world = await addLiveWorld(store, mode);
  await changeRight(store, world.right, {
    verifiedAt: LONG_AGO,
    registeredOn: "2019-05-01",
    filedOn: "2019-01-01",
    number: "018123456",
    office: "EM",
  });
  return world;
}

export async function changeRight(
  store: Store,
  right: string,
  change: {
    readonly verifiedAt?: string | null;
    readonly registeredOn?: string | null;
    readonly filedOn?: string | null;
    readonly number?: string | null;
    readonly office?: string | null;
    readonly state?: string;
    readonly kind?: string;
    readonly text?: string;
  },
): Promise<void> {
  await store.transaction(JOB, async (tx) => {
    await tx.db.updateTable("rights").set(change).where("id", "=", right).execute();
  });
}

/** More listings of the world's seller: `N-1`, `N-2`, … */
export async function addListings(
  store: Store,
  world: World,
  count: number,
  more: { readonly seller?: string; readonly prefix?: string; readonly title?: string } = {},
): Promise<string[]> {
  const { seller = world.seller, prefix = "N", title = "Alba bag" } = more;
  const ids = Array.from({ length: count }, (_, n) => `${prefix}-${n + 1}`);
  await store.transaction(JOB, async (tx) => {
    const place = { marketplaceId: world.marketplace, sellerId: seller };
    const rows = ids.map((listingId) => {
      const url = `https://${world.marketplace}.test/${listingId}`;
      const body = { id: listingId, title, url, price: { amount: "12.50", currency: "EUR" } };
      const snapshot = tx.newId();
      return { ...place, listingId, snapshot, body: JSON.stringify(body) };
    });
    await tx.db
      .insertInto("snapshots")
      .values(
        rows.map(({ snapshot, ...row }) => ({
          ...row,
          id: snapshot,
          hash: "h",
          createdAt: tx.now,
        })),
      )
      .execute();
    await tx.db
      .insertInto("listings")
      .values(
        rows.map(({ snapshot, ...row }) => ({
          ...row,
          status: "active",
          contentHash: "h",
          snapshotId: snapshot,
          receivedAt: tx.now,
          updatedAt: tx.now,
        })),
      )
      .execute();
  });
  return ids;
}

/** Screening has found the world's right in these listings. */
export async function corroborate(
  store: Store,
  world: World,
  listings: readonly string[],
): Promise<void> {
  await store.transaction(JOB, async (tx) => {
    const { name } = await tx.db
      .selectFrom("brands")
      .select("name")
      .where("id", "=", world.brand)
      .executeTakeFirstOrThrow();
    const finding: Finding = {
      brand: name,
      risk: 0.7,
      prior: -2,
      use: "offer",
      mentions: [
        {
          rightId: world.right,
          field: "title",
          start: 0,
          end: 4,
          text: "Alba",
          form: "folded",
          confidence: 0.9,
        },
      ],
      pictures: [],
      signals: [],
      counterEvidence: [],
    };
    for (const listing of listings) {
      const { snapshotId } = await tx.db
        .selectFrom("listings")
        .select("snapshotId")
        .where("marketplaceId", "=", world.marketplace)
        .where("listingId", "=", listing)
        .executeTakeFirstOrThrow();
      const body = {
        listing: { marketplace: world.marketplace, id: listing },
        recommendation: "ask_brand",
        findings: [finding],
        compliance: [],
        notices: [],
      };
      await tx.db
        .insertInto("assessments")
        .values({
          id: tx.newId(),
          snapshotId,
          marketplaceId: world.marketplace,
          listingId: listing,
          revision: null,
          recommendation: "ask_brand",
          body: JSON.stringify(body),
          engine: "test",
          rightsHash: "r",
          policyHash: "p",
          modelsHash: null,
          createdAt: tx.now,
        })
        .execute();
    }
  });
}

/** A batch of the world's brand about these listings, with all that it needs. */
export function batchOf(
  world: World,
  listings: readonly string[],
  change: Partial<NoticeBatch> = {},
): NoticeBatch {
  return {
    rightId: world.right,
    reasonCode: "TM_OBFUSCATED",
    declarationId: world.declaration,
    items: listings.map((listing) => ({ marketplace: world.marketplace, listing })),
    ...change,
  };
}

/** How a marketplace treats notices. */
export async function setNoticePolicy(
  store: Store,
  world: World,
  policy: {
    readonly noticeReview?: string;
    readonly noticesPerAccount?: number;
    readonly noticesPerSeller?: number;
  },
): Promise<void> {
  await store.transaction(JOB, async (tx) => {
    await tx.db
      .updateTable("marketplaces")
      .set(policy)
      .where("id", "=", world.marketplace)
      .execute();
  });
}
