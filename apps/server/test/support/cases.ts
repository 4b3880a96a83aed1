import { randomUUID } from "node:crypto";
import { deliverRequest, queueRequest } from "@touchstone/casework";
import type { Finding } from "@touchstone/interface";
import type { MemberActor } from "../../src/access/actor.js";
import type { Store } from "../../src/store/store.js";
import { appendCaseEvents } from "../../src/usecases/cases/store-case.js";
import { addWorld, type World } from "./store-rows.js";

const JOB = { role: "jobs", job: "test" } as const;

/** A finding as screening gives it, of a mark written with a digit for a letter. */
const FINDING: Finding = {
  brand: "Alba",
  risk: 0.8,
  prior: -4,
  use: "offer",
  mentions: [],
  pictures: [],
  signals: [{ name: "sign_disguised", weight: 5.4, detail: { form: "leet" } }],
  counterEvidence: [],
};

/** A world of its own in which brands can answer: rights verified, the marketplace in that mode. */
export async function addLiveWorld(store: Store, mode = "live"): Promise<World> {
  const world = await addWorld(store, `-${randomUUID()}`);
  const brands = [world.brand, world.otherBrand];
  await store.transaction(JOB, async (tx) => {
    await tx.db
      .updateTable("rights")
      .set({ state: "verified" })
      .where("brandId", "in", brands)
      .execute();
    await tx.db
      .updateTable("brands")
      .set({ identityState: "confirmed" })
      .where("id", "in", brands)
      .execute();
    await tx.db
      .updateTable("marketplaces")
      .set({ mode, profile: "EU_DSA" })
      .where("id", "=", world.marketplace)
      .execute();
  });
  return world;
}

/** The declaration of the world's member, signed for another brand. */
export async function addDeclaration(
  store: Store,
  world: World,
  organisationId: string,
): Promise<string> {
  return store.transaction(JOB, async (tx) => {
    const id = tx.newId();
    const own = await tx.db
      .selectFrom("declarations")
      .selectAll()
      .where("id", "=", world.declaration)
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto("declarations")
      .values({ ...own, id, organisationId })
      .execute();
    return id;
  });
}

/** A request that was put to a brand. Gives back the case. */
export async function addRequest(
  store: Store,
  world: World,
  brandId: string = world.brand,
): Promise<string> {
  return store.transaction(JOB, async (tx) => {
    const id = tx.newId();
    const queued = queueRequest({
      at: tx.now,
      caseId: id,
      marketplaceId: world.marketplace,
      listingId: world.listing,
      brandId,
      sellerId: world.seller,
      snapshotId: world.snapshot,
      assessmentId: null,
      finding: FINDING,
      fingerprint: "as judged",
      risk: 0.8,
      exposure: "120.00",
      exposureCurrency: "EUR",
    });
    if (!queued.ok) throw new Error(queued.refusal.detail);
    const state = await appendCaseEvents(tx, null, queued.events);
    const dueAt = new Date(Date.parse(tx.now) + 3_600_000).toISOString();
    const delivered = deliverRequest(state, { at: tx.now, dueAt });
    if (!delivered.ok) throw new Error(delivered.refusal.detail);
    await appendCaseEvents(tx, state, delivered.events);
    return id;
  });
}

/** A reviewer of the world's first brand. */
export function brandMember(world: World): MemberActor {
  return {
    kind: "member",
    memberId: world.member,
    userId: "user",
    role: "reviewer",
    organisation: { id: world.brand, kind: "brand" },
    secondFactor: true,
  };
}

/** A reviewer of the operator. */
export function operatorMember(world: World): MemberActor {
  return { ...brandMember(world), organisation: { id: world.operator, kind: "operator" } };
}

/** The entries of the ledger, which is one for all marketplaces. */
export async function countLedger(store: Store): Promise<number> {
  const { entries } = await store.transaction(JOB, (tx) =>
    tx.db
      .selectFrom("ledgerEntries")
      .select((count) => count.fn.countAll<number>().as("entries"))
      .executeTakeFirstOrThrow(),
  );
  return entries;
}

/** What the cases of a world and its listing have led to. */
export async function consequences(store: Store, world: World) {
  return store.transaction(JOB, async (tx) => {
    const all = <T extends "decisions" | "restrictions" | "statements" | "strikes" | "deliveries">(
      table: T,
    ) =>
      tx.db
        .selectFrom(table as "restrictions")
        .selectAll()
        .where("marketplaceId", "=", world.marketplace)
        .orderBy("id")
        .execute();
    const deliveries = await tx.db
      .selectFrom("deliveries")
      .select(["sequence", "type", "state", "payload"])
      .where("marketplaceId", "=", world.marketplace)
      .orderBy("sequence")
      .execute();
    const listing = await tx.db
      .selectFrom("listingStates")
      .select(["state", "sequence"])
      .where("marketplaceId", "=", world.marketplace)
      .executeTakeFirst();
    return {
      listing: listing?.state ?? "active",
      sequence: listing?.sequence ?? 0,
      decisions: (await all("decisions")).length,
      restrictions: (await all("restrictions")).map((row) => row.state),
      statements: (await all("statements")).length,
      strikes: (await all("strikes")).map((row) => row.state),
      deliveries: deliveries.map((row) => [row.type, row.payload.state, row.state]),
    };
  });
}
