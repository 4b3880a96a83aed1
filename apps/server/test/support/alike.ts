import { type CaseState, queueRequest } from "@touchstone/casework";
import type { Finding } from "@touchstone/interface";
import type { MemberActor } from "../../src/access/actor.js";
import { deliverCase } from "../../src/screening/deliver-case.js";
import type { Store } from "../../src/store/store.js";
import { loadCase } from "../../src/usecases/cases/store-case.js";
import { brandMember } from "./cases.js";
import type { World } from "./store-rows.js";

const JOB = { role: "jobs", job: "test" } as const;

export interface Wanted {
  readonly listing: string;
  readonly title?: string;
  readonly seller?: string | null;
  readonly brand?: string;
  readonly risk?: number;
  readonly exposure?: string;
  readonly currency?: string;
  readonly written?: string;
  readonly fingerprint?: string;
}

/** A listing of its own with a request about it, put to its brand as screening does. Gives back the case. */
export async function putToBrand(store: Store, world: World, wanted: Wanted): Promise<string> {
  const { listing, title = "Leather bag, red", seller = world.seller, risk = 0.8 } = wanted;
  return store.transaction(JOB, async (tx) => {
    const [id, snapshotId] = [tx.newId(), tx.newId()];
    const place = { marketplaceId: world.marketplace, listingId: listing, sellerId: seller };
    await tx.db
      .insertInto("snapshots")
      .values({
        ...place,
        id: snapshotId,
        hash: "h",
        body: JSON.stringify({ id: listing, title }),
        createdAt: tx.now,
      })
      .execute();
    const queued = queueRequest({
      at: tx.now,
      caseId: id,
      ...place,
      brandId: wanted.brand ?? world.brand,
      snapshotId,
      assessmentId: null,
      finding: findingOf(world.right, risk, wanted.written),
      fingerprint: wanted.fingerprint ?? `of ${listing}`,
      risk,
      exposure: wanted.exposure ?? "100.00",
      exposureCurrency: wanted.currency ?? "EUR",
    });
    if (!queued.ok) throw new Error(queued.refusal.detail);
    await deliverCase(tx, null, queued.events);
    return id;
  });
}

function findingOf(rightId: string, risk: number, written: string | undefined): Finding {
  return {
    brand: "Alba",
    risk,
    prior: -4,
    use: "offer",
    mentions:
      written === undefined
        ? []
        : [
            {
              rightId,
              field: "title",
              start: 0,
              end: written.length,
              text: written,
              form: "leet",
              confidence: 0.9,
            },
          ],
    pictures: [],
    signals: [{ name: "sign_disguised", weight: 5.4, detail: { form: "leet" } }],
    counterEvidence: [],
  };
}

/** What a case comes to now. */
export async function stateOf(store: Store, caseId: string): Promise<CaseState> {
  const state = await store.transaction(JOB, (tx) => loadCase(tx, caseId, { forUpdate: false }));
  if (state === null) throw new Error("no such case");
  return state;
}

/** One more member of the world's brand, with a declaration of their own. */
export async function addColleague(
  store: Store,
  world: World,
): Promise<{ readonly actor: MemberActor; readonly declaration: string }> {
  return store.transaction(JOB, async (tx) => {
    const [memberId, declaration] = [tx.newId(), tx.newId()];
    await tx.db
      .insertInto("members")
      .values({
        id: memberId,
        organisationId: world.brand,
        userId: `user-${memberId}`,
        role: "reviewer",
        createdAt: tx.now,
      })
      .execute();
    await tx.db
      .insertInto("declarations")
      .values({
        id: declaration,
        organisationId: world.brand,
        memberId,
        kind: "good_faith",
        textVersion: "1",
        text: "In good faith.",
        signedAt: tx.now,
        expiresAt: "2100-01-01T00:00:00.000Z",
      })
      .execute();
    return { actor: { ...brandMember(world), memberId }, declaration };
  });
}
