import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Outbox, type OutboxHouse, openOutboxHouse } from "../../test/support/outbox.js";
import { describeOnStores } from "../../test/support/stores.js";
import { enqueueDelivery } from "./enqueue.js";

describeOnStores("the outbox", (kind) => {
  let house: OutboxHouse;
  let outbox: Outbox;
  beforeAll(async () => {
    house = await openOutboxHouse(kind);
  });
  beforeEach(async () => {
    outbox = await house.open();
  });
  afterEach(() => outbox.close());
  afterAll(() => house?.close());

  it("a decision that is rolled back leaves nothing to be sent", async () => {
    let signals = 0;
    const { context, marketplace } = outbox;
    context.signals.on("deliveries", () => {
      signals += 1;
    });
    const decision = context.store.transaction(
      { role: "casework", marketplace, listing: "L" },
      async (tx) => {
        await enqueueDelivery(tx, context.sealer, {
          marketplaceId: marketplace,
          listingId: "L",
          caseId: null,
          sellerId: "S",
          type: "listing.restricted",
          state: "restricted",
          statements: [],
          revision: null,
        });
        throw new Error("the decision could not stand");
      },
    );
    await expect(decision).rejects.toThrow("could not stand");
    expect(signals).toBe(0);
    expect((await outbox.decide("L", "restricted")).sequence).toBe(1);
    // Once by this process, and once more when the database has told everybody.
    expect(signals).toBeGreaterThan(0);
  });

  it("decisions at the same time follow one another, and the last one alone waits to be sent", async () => {
    const decided = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        outbox.decide("L", index % 2 === 0 ? "restricted" : "active"),
      ),
    );
    const sequences = decided.map(({ sequence }) => sequence).sort((one, other) => one - other);
    expect(sequences).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    for (const { deliveryId, sequence } of decided) {
      const { state } = await outbox.delivery(deliveryId);
      expect(state).toBe(sequence === 20 ? "pending" : "superseded");
    }
  });

  it("a restricted listing comes with its statements, the newest by itself too, and a lifted one without", async () => {
    const statements = [{ id: "new" }, { id: "old" }] as never;
    const restricted = await outbox.decide("L", "restricted", { statements });
    expect((await outbox.delivery(restricted.deliveryId)).payload).toMatchObject({
      statements,
      statement: { id: "new" },
    });
    const lifted = await outbox.decide("L", "active", { sellerId: null });
    const { payload } = await outbox.delivery(lifted.deliveryId);
    expect(payload).not.toHaveProperty("statement");
    expect(payload).not.toHaveProperty("statements");
  });

  it("only what restricts a known seller's listing opens the way in for the seller", async () => {
    await outbox.decide("known", "restricted");
    await outbox.decide("unknown", "restricted", { sellerId: null });
    await outbox.decide("lifted", "active");
    const links = await outbox.context.store.transaction({ role: "auth" }, (tx) =>
      tx.db
        .selectFrom("sellerLinks")
        .select("expiresAt")
        .where("marketplaceId", "=", outbox.marketplace)
        .execute(),
    );
    expect(links).toHaveLength(1);
  });
});
