import type { Store, Tx } from "../../src/store/store.js";

/** The smallest world in which a case can stand: two brands, one marketplace, one listing with its snapshot. */
export interface World {
  readonly operator: string;
  readonly brand: string;
  readonly otherBrand: string;
  readonly agent: string;
  /** Of `brand`. */
  readonly member: string;
  readonly marketplace: string;
  readonly listing: string;
  readonly seller: string;
  readonly snapshot: string;
  readonly right: string;
  readonly otherRight: string;
  readonly declaration: string;
}

const JOB = { role: "jobs", job: "test" } as const;

/** With the worlds of other tags in the same store it shares the operator alone. */
export function addWorld(store: Store, tag = ""): Promise<World> {
  return store.transaction(JOB, async (tx) => {
    const operator = await theOperator(tx);
    const brand = await addBrand(tx, `Alba${tag}`);
    const otherBrand = await addBrand(tx, `Borea${tag}`);
    const agent = await addOrganisation(tx, "agent", "Agents");
    const member = await addMember(tx, brand);
    const declaration = tx.newId();
    await tx.db
      .insertInto("declarations")
      .values({
        id: declaration,
        organisationId: brand,
        memberId: member,
        kind: "good_faith",
        textVersion: "1",
        text: "In good faith.",
        signedAt: tx.now,
        expiresAt: "2100-01-01T00:00:00.000Z",
      })
      .execute();
    const [right, otherRight] = [await addRight(tx, brand), await addRight(tx, otherBrand)];
    const place = { marketplace: `bazaar${tag}`, listing: "L-1", seller: "S-1" };
    const snapshot = await addListing(tx, place);
    const brands = { operator, brand, otherBrand, agent };
    return { ...brands, ...place, member, snapshot, right, otherRight, declaration };
  });
}

/** A case of one brand about the listing, waiting for the brand's answer. */
export function addCase(
  store: Store,
  world: World,
  more: {
    readonly brand?: string;
    readonly sellerInformed?: boolean;
    readonly state?: string;
  } = {},
): Promise<string> {
  return store.transaction(JOB, async (tx) => {
    const id = tx.newId();
    await tx.db
      .insertInto("cases")
      .values({
        id,
        marketplaceId: world.marketplace,
        listingId: world.listing,
        brandId: more.brand ?? world.brand,
        sellerId: world.seller,
        snapshotId: world.snapshot,
        version: 1,
        finding: JSON.stringify({ secret: "signals" }),
        fingerprint: "f",
        risk: 0.5,
        exposure: "12.50",
        requestState: more.state ?? "delivered",
        sellerInformedAt: more.sellerInformed ? tx.now : null,
        createdAt: tx.now,
        updatedAt: tx.now,
      })
      .execute();
    await tx.db
      .insertInto("caseEvents")
      .values({
        caseId: id,
        seq: 1,
        marketplaceId: world.marketplace,
        listingId: world.listing,
        type: "opened",
        at: tx.now,
        actorKind: "system",
        data: JSON.stringify({}),
      })
      .execute();
    return id;
  });
}

/** Writes a brand's answer in the transaction at hand. Gives back its id. */
export async function addAnswer(
  tx: Tx,
  world: World,
  caseId: string,
  answer: string,
  changes: {
    readonly rightId?: null;
    readonly reasonCode?: null;
    readonly declarationId?: null;
  } = {},
): Promise<string> {
  const notice = answer === "counterfeit" || answer === "other_infringement";
  const id = tx.newId();
  await tx.db
    .insertInto("answers")
    .values({
      id,
      caseId,
      marketplaceId: world.marketplace,
      listingId: world.listing,
      brandId: world.brand,
      answer,
      rightId: notice ? world.right : null,
      reasonCode: notice ? "counterfeit_goods" : null,
      declarationId: notice ? world.declaration : null,
      organisationId: world.brand,
      memberId: world.member,
      answeredAt: tx.now,
      ...changes,
    })
    .execute();
  return id;
}

async function addBrand(tx: Tx, name: string): Promise<string> {
  const id = await addOrganisation(tx, "brand", name);
  await tx.db
    .insertInto("brands")
    .values({ id, name, createdAt: tx.now, updatedAt: tx.now })
    .execute();
  return id;
}

/** An installation has one. */
async function theOperator(tx: Tx): Promise<string> {
  const there = await tx.db
    .selectFrom("organisations")
    .select("id")
    .where("kind", "=", "operator")
    .executeTakeFirst();
  return there?.id ?? addOrganisation(tx, "operator", "House");
}

async function addOrganisation(tx: Tx, kind: string, name: string): Promise<string> {
  const id = tx.newId();
  await tx.db.insertInto("organisations").values({ id, kind, name, createdAt: tx.now }).execute();
  return id;
}

async function addMember(tx: Tx, organisationId: string): Promise<string> {
  const id = tx.newId();
  await tx.db
    .insertInto("members")
    .values({ id, organisationId, userId: `user-${id}`, role: "reviewer", createdAt: tx.now })
    .execute();
  return id;
}

async function addRight(tx: Tx, brandId: string): Promise<string> {
  const id = tx.newId();
  await tx.db
    .insertInto("rights")
    .values({
      id,
      brandId,
      kind: "word_mark",
      text: "ALBA",
      state: "submitted",
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    })
    .execute();
  return id;
}

async function addListing(
  tx: Tx,
  { marketplace, listing, seller }: Pick<World, "marketplace" | "listing" | "seller">,
): Promise<string> {
  const snapshotId = tx.newId();
  const row = { marketplaceId: marketplace, listingId: listing, sellerId: seller };
  const body = JSON.stringify({ id: listing, title: "Bag" });
  await tx.db
    .insertInto("marketplaces")
    .values({
      id: marketplace,
      name: "Bazaar",
      policy: JSON.stringify({}),
      profile: "EU_DSA",
      territory: "DE",
      createdAt: tx.now,
      updatedAt: tx.now,
    })
    .execute();
  await tx.db
    .insertInto("snapshots")
    .values({ ...row, id: snapshotId, hash: "h", body, createdAt: tx.now })
    .execute();
  await tx.db
    .insertInto("listings")
    .values({
      ...row,
      status: "active",
      body,
      contentHash: "h",
      snapshotId,
      receivedAt: tx.now,
      updatedAt: tx.now,
    })
    .execute();
  return snapshotId;
}
