import { deliveryEventSchema } from "@touchstone/interface";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import {
  type Outbox,
  type OutboxHouse,
  openOutboxHouse,
  until,
} from "../../../test/support/outbox.js";
import { describeOnStores } from "../../../test/support/stores.js";
import { sellerLinkHash } from "../../usecases/sellers/seller-link.js";
import { claimDeliveries } from "./claim-deliveries.js";
import { createDeliveryWorker } from "./delivery-worker.js";

const JOB = { role: "jobs", job: "test" } as const;
const HOUR = 60 * 60_000;

describeOnStores("delivery", (kind) => {
  let house: OutboxHouse;
  let outbox: Outbox;
  beforeAll(async () => {
    house = await openOutboxHouse(kind);
  }, 120_000);
  beforeEach(async () => {
    outbox = await house.open();
  });
  afterEach(async () => {
    await outbox.close();
  });
  afterAll(async () => {
    await house?.close();
  });

  const stateOf = async (id: string) => (await outbox.delivery(id)).state;
  const isDelivered = async (id: string) => (await stateOf(id)) === "delivered";
  const start = (more = {}) => outbox.start(createDeliveryWorker({ lookEvery: 50, ...more }));
  const sequencesOf = (listing: string) =>
    outbox.receiver.received
      .filter(({ event }) => event.listing === listing)
      .map(({ event }) => event.sequence);

  /** Whether the endpoint is in the back-off after so many failures, and nothing is on its way to it. */
  async function isLeftAlone(failures: number): Promise<boolean> {
    const onTheirWay = await outbox.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("deliveries")
        .select("id")
        .where("marketplaceId", "=", outbox.marketplace)
        .where("leaseUntil", "is not", null)
        .execute(),
    );
    const endpoint = await outbox.endpoint();
    const next = Date.parse(endpoint.nextAttemptAt ?? "");
    return (
      onTheirWay.length === 0 && endpoint.failures >= failures && next > outbox.context.clock()
    );
  }

  /** As many listings, one decision each. */
  async function restrict(count: number): Promise<{ deliveryId: string }[]> {
    const decided: { deliveryId: string }[] = [];
    for (let index = 0; index < count; index += 1) {
      decided.push(await outbox.decide(`L ${index}`, "restricted"));
    }
    return decided;
  }

  it("what was decided is sent at once, signed, with the seller's link", async () => {
    await start({ lookEvery: 60_000 });
    const { deliveryId } = await outbox.decide("L 1", "restricted");
    await until(() => isDelivered(deliveryId));
    const [sent] = outbox.receiver.received;
    const event = deliveryEventSchema.parse(
      new Webhook(outbox.secret).verify(sent.text, sent.headers as Record<string, string>),
    );
    expect(sent.headers["webhook-id"]).toBe(deliveryId);
    expect(event).toMatchObject({
      type: "listing.restricted",
      deliveryId,
      sequence: 1,
      marketplace: outbox.marketplace,
      listing: "L 1",
      revision: 7,
      state: "restricted",
    });
    const [base, token] = event.sellerUrl?.split("#token=") ?? [];
    expect(base).toBe("http://127.0.0.1:0/seller/open");
    const link = await outbox.context.store.transaction({ role: "auth" }, (tx) =>
      tx.db
        .selectFrom("sellerLinks")
        .selectAll()
        .where("marketplaceId", "=", outbox.marketplace)
        .executeTakeFirstOrThrow(),
    );
    expect(link).toMatchObject({ tokenHash: sellerLinkHash(token), sellerId: "seller 1" });
    expect(await outbox.delivery(deliveryId)).toMatchObject({
      attempts: 1,
      lastStatus: 204,
      lastError: null,
      leaseUntil: null,
    });
  });

  it("a receiver without the secret, or with another body, does not verify it", async () => {
    await start();
    const { deliveryId } = await outbox.decide("L 1", "restricted");
    await until(() => isDelivered(deliveryId));
    const [{ text, headers }] = outbox.receiver.received;
    const given = headers as Record<string, string>;
    const other = `whsec_${Buffer.alloc(32).toString("base64")}`;
    expect(() => new Webhook(other).verify(text, given)).toThrow();
    expect(() => new Webhook(outbox.secret).verify(`${text} `, given)).toThrow();
  });

  it("events of one listing come in order, and what is overtaken is not sent", async () => {
    const first = await outbox.decide("L 1", "restricted");
    const second = await outbox.decide("L 1", "active");
    const third = await outbox.decide("L 1", "restricted");
    await start();
    await until(() => isDelivered(third.deliveryId));
    expect([first, second, third].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(await stateOf(first.deliveryId)).toBe("superseded");
    expect(await stateOf(second.deliveryId)).toBe("superseded");
    expect(sequencesOf("L 1")).toEqual([3]);
  });

  it("a listing has one delivery on its way at a time, and the newest is the last", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    outbox.receiver.answer = async ({ listing, sequence }) => {
      if (listing === "L 1" && sequence === 1) await held;
      return 200;
    };
    await start();
    const first = await outbox.decide("L 1", "restricted");
    await until(() => outbox.receiver.received.length === 1);
    const second = await outbox.decide("L 1", "active");
    const other = await outbox.decide("L 2", "restricted");
    await until(() => isDelivered(other.deliveryId));
    expect(sequencesOf("L 1")).toEqual([1]);
    release();
    await until(() => isDelivered(second.deliveryId));
    expect(sequencesOf("L 1")).toEqual([1, 2]);
    // Acknowledged, but it no longer says what holds.
    expect(await outbox.delivery(first.deliveryId)).toMatchObject({
      state: "superseded",
      lastStatus: 200,
    });
  });

  it("not more than eight requests are open at one endpoint", async () => {
    outbox.receiver.answer = () => new Promise((resolve) => setTimeout(resolve, 5, 200));
    const all = await restrict(40);
    await start();
    await until(() => outbox.receiver.received.length === 40);
    for (const { deliveryId } of all) await until(() => isDelivered(deliveryId));
    expect(outbox.receiver.busiest).toBeLessThanOrEqual(8);
    expect(outbox.receiver.received).toHaveLength(40);
  });

  it.each([400, 401, 404, 410, 302])(
    "%i parks the endpoint and never the decision",
    async (status) => {
      outbox.receiver.answer = () => status;
      await start();
      const { deliveryId } = await outbox.decide("L 1", "restricted");
      await until(async () => (await outbox.endpoint()).state === "parked");
      expect((await outbox.endpoint()).parkedReason).toContain(String(status));
      expect(await outbox.delivery(deliveryId)).toMatchObject({
        state: "pending",
        lastStatus: status,
      });
      house.advance(24 * HOUR);
      const later = await outbox.decide("L 2", "restricted");
      house.advance(24 * HOUR);
      expect(await stateOf(later.deliveryId)).toBe("pending");
      expect(outbox.receiver.received).toHaveLength(1);
    },
  );

  it("an address that leads inside parks the endpoint", async () => {
    await outbox.setEndpoint({ url: "http://169.254.169.254/" });
    await start();
    await outbox.decide("L 1", "restricted");
    await until(async () => (await outbox.endpoint()).state === "parked");
    expect((await outbox.endpoint()).parkedReason).toContain("linkLocal");
  });

  it("a listing that its marketplace cannot take does not hold up the others", async () => {
    outbox.receiver.answer = ({ listing }) => (listing === "poison" ? 500 : 200);
    const poison = await outbox.decide("poison", "restricted");
    await start();
    const others = await restrict(20);
    for (const { deliveryId } of others) await until(() => isDelivered(deliveryId));
    expect(await outbox.delivery(poison.deliveryId)).toMatchObject({
      state: "pending",
      lastStatus: 500,
    });
    expect(await outbox.endpoint()).toMatchObject({ state: "active", failures: 0 });
  });

  it("a failed delivery waits longer each time, and no longer than a quarter of an hour", async () => {
    outbox.receiver.answer = () => 500;
    await start();
    const { deliveryId } = await outbox.decide("L 1", "restricted");
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 14; attempt += 1) {
      await until(async () => {
        const { attempts, leaseUntil } = await outbox.delivery(deliveryId);
        return attempts === attempt && leaseUntil === null;
      });
      const { nextAttemptAt } = await outbox.delivery(deliveryId);
      waits.push(Date.parse(nextAttemptAt) - outbox.context.clock());
      house.advance(waits.at(-1) ?? 0);
    }
    waits.forEach((wait, index) => {
      const longest = Math.min(1_000 * 2 ** index, 15 * 60_000);
      expect(wait).toBeGreaterThanOrEqual(longest / 2);
      expect(wait).toBeLessThanOrEqual(longest);
    });
  });

  it("Retry-After is kept to", async () => {
    outbox.receiver.answer = (_, response) => {
      response.setHeader("retry-after", "600");
      return 503;
    };
    await start();
    const { deliveryId } = await outbox.decide("L 1", "restricted");
    await until(async () => (await outbox.delivery(deliveryId)).lastStatus === 503);
    const { nextAttemptAt } = await outbox.delivery(deliveryId);
    expect(Date.parse(nextAttemptAt) - outbox.context.clock()).toBe(600_000);
  });

  it("one delivery tries a dead endpoint for all; once it answers, all go at once", async () => {
    await outbox.receiver.off();
    const all = await restrict(30);
    await start();
    for (let failures = 1; failures <= 5; failures += 1) {
      if (failures > 1) house.advance(60_000);
      await until(() => isLeftAlone(failures));
    }
    const tries = await outbox.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("deliveryAttempts")
        .select("attempt")
        .where("marketplaceId", "=", outbox.marketplace)
        .execute(),
    );
    // Eight were under way when it went down; then one at a time.
    expect(tries.length).toBeLessThanOrEqual(8 + 6);
    await outbox.receiver.on();
    house.advance(60_000);
    for (const { deliveryId } of all) await until(() => isDelivered(deliveryId));
    expect(outbox.receiver.received).toHaveLength(30);
    expect(await outbox.endpoint()).toMatchObject({ failures: 0, nextAttemptAt: null });
  });

  it("rule 4: a removal reaches a marketplace that was down for six hours", async () => {
    await outbox.receiver.off();
    await start();
    const removal = await outbox.decide("L 1", "restricted");
    const overtaken = await outbox.decide("L 2", "restricted");
    for (let hour = 0; hour < 6; hour += 1) {
      await until(() => isLeftAlone(hour + 1));
      house.advance(HOUR);
    }
    await until(() => isLeftAlone(7));
    const newest = await outbox.decide("L 2", "active");
    expect(await stateOf(removal.deliveryId)).toBe("pending");
    await outbox.receiver.on();
    house.advance(60_000);
    await until(() => isDelivered(removal.deliveryId));
    await until(() => isDelivered(newest.deliveryId));
    expect(await stateOf(overtaken.deliveryId)).toBe("superseded");
    expect(sequencesOf("L 1")).toEqual([1]);
    expect(sequencesOf("L 2")).toEqual([2]);
    expect(outbox.receiver.received.map(({ event }) => event.deliveryId)).toContain(
      removal.deliveryId,
    );
  });

  it("what a killed process had in hand goes again under the same delivery id", async () => {
    const { deliveryId } = await outbox.decide("L 1", "restricted");
    // A process that took the delivery and died before it could write down what came of it.
    await claimDeliveries(outbox.context, { lease: 30_000, batch: 50, lanes: 8 }, new Map());
    expect((await outbox.delivery(deliveryId)).attempts).toBe(1);
    await start();
    house.advance(29_000);
    expect(await outbox.delivery(deliveryId)).toMatchObject({ state: "pending", attempts: 1 });
    house.advance(2_000);
    await until(() => isDelivered(deliveryId));
    expect(outbox.receiver.received.map(({ event }) => event.deliveryId)).toEqual([deliveryId]);
    expect((await outbox.delivery(deliveryId)).attempts).toBe(2);
  });

  it("two processes send each delivery once", async () => {
    await start();
    await start();
    const all = await restrict(40);
    for (const { deliveryId } of all) await until(() => isDelivered(deliveryId));
    const ids = outbox.receiver.received.map(({ event }) => event.deliveryId);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it.each(["observe", "ask"])(
    "nothing that restricts leaves in %s mode, and nothing is lost",
    async (mode) => {
      await outbox.setMode(mode);
      await start();
      const held = await outbox.decide("L 1", "restricted");
      const lifted = await outbox.decide("L 2", "active");
      await until(() => isDelivered(lifted.deliveryId));
      expect(await stateOf(held.deliveryId)).toBe("pending");
      expect(outbox.receiver.received).toHaveLength(1);
      await outbox.setMode("live");
      await until(() => isDelivered(held.deliveryId));
    },
  );
});
