import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deliver, event, SECRET, statement } from "./support/events.js";
import { listingIn, openShop, post, stateOf } from "./support/shops.js";

describe("a delivery", () => {
  it("takes a listing off the shelf, and another puts it back", async () => {
    const { address } = await openShop();
    const of = { statements: [statement("L1003")] };
    expect(await deliver(address, event("L1003", 1, "restricted", of))).toBe(204);
    expect(await listingIn(address, "L1003")).toMatchObject({
      state: "restricted",
      onShelf: false,
      statements: 1,
    });
    expect((await fetch(`${address}/listings/L1003`)).status).toBe(410);
    expect(await deliver(address, event("L1003", 2, "active"))).toBe(204);
    expect((await fetch(`${address}/listings/L1003`)).status).toBe(200);
    expect(await listingIn(address, "L1003")).toMatchObject({ timesApplied: 2, lastSequence: 2 });
  });

  it("is applied once, even when it comes again at the same moment", async () => {
    const { address } = await openShop();
    const twice = event("L1001", 5, "restricted");
    const statuses = await Promise.all(Array.from({ length: 8 }, () => deliver(address, twice)));
    expect(new Set(statuses)).toEqual(new Set([204]));
    const { deliveries, appliedByDelivery } = await stateOf(address);
    expect(appliedByDelivery).toEqual({ [twice.deliveryId]: 1 });
    expect(deliveries).toMatchObject({ received: 8, applied: 1, duplicates: 7 });
  });

  it("is passed over when a later one of the listing was applied, or one as late", async () => {
    const { address } = await openShop();
    await deliver(address, event("L1001", 7, "active"));
    expect(await deliver(address, event("L1001", 6, "restricted"))).toBe(204);
    expect(await deliver(address, event("L1001", 7, "restricted"))).toBe(204);
    expect(await deliver(address, event("L1002", 6, "restricted"))).toBe(204);
    expect(await listingIn(address, "L1001")).toMatchObject({ state: "active", timesApplied: 1 });
    expect(await listingIn(address, "L1002")).toMatchObject({ state: "restricted" });
    expect((await stateOf(address)).deliveries).toMatchObject({ applied: 2, outdated: 2 });
  });

  it("of whatever type puts the listing into its state", async () => {
    const { address } = await openShop();
    await deliver(address, event("L1001", 1, "restricted", { type: "case.updated" }));
    expect(await listingIn(address, "L1001")).toMatchObject({ onShelf: false });
  });

  it("about a listing that the shop does not have is kept all the same", async () => {
    const { address } = await openShop();
    expect(await deliver(address, event("elsewhere", 1, "restricted"))).toBe(204);
    expect(await listingIn(address, "elsewhere")).toMatchObject({
      state: "restricted",
      onShelf: false,
    });
  });

  it("with fields that this version does not know is applied", async () => {
    const { address } = await openShop();
    expect(await deliver(address, event("L1001", 1, "restricted", { mood: "new" }))).toBe(204);
    expect(await listingIn(address, "L1001")).toMatchObject({ state: "restricted" });
  });
});

describe("what is acknowledged and changes nothing", () => {
  it.each(["endpoint.test", "brand.renamed"])("%s", async (type) => {
    const { address } = await openShop();
    const body = { type, deliveryId: randomUUID(), marketplace: "harbour" };
    expect(await deliver(address, body)).toBe(204);
    const { deliveries, appliedByDelivery } = await stateOf(address);
    expect(deliveries).toMatchObject({ received: 1, ignored: 1, applied: 0 });
    expect(appliedByDelivery).toEqual({});
  });
});

describe("what is refused", () => {
  const taken = event("L1001", 1, "restricted");
  const body = JSON.stringify(taken);

  it.each([
    [
      "another secret's signature",
      401,
      body,
      { secret: `whsec_${btoa("somebody else's secret")}` },
    ],
    ["an altered body", 401, body, { altered: body.replace("restricted", "active") }],
    ["a body that gained a space", 401, body, { altered: `${body} ` }],
    ["a signature of six minutes ago", 401, body, { late: 360 }],
    ["a signature of six minutes from now", 401, body, { late: -360 }],
    ["no JSON", 400, "{", {}],
    ["JSON that is no event", 400, "[]", {}],
    ["an empty body", 400, "", {}],
    ["a sequence that is none", 400, JSON.stringify({ ...taken, sequence: 0 }), {}],
    ["a state that is none", 400, JSON.stringify({ ...taken, state: "deleted" }), {}],
    ["another marketplace's event", 400, JSON.stringify({ ...taken, marketplace: "b" }), {}],
  ])("%s, with %i", async (_what, status, text, sending) => {
    const { address } = await openShop();
    expect(await deliver(address, text, sending)).toBe(status);
    const { deliveries, listings } = await stateOf(address);
    expect(deliveries).toMatchObject({ refused: 1, received: 0, applied: 0 });
    expect(listings.every(({ state }) => state === "active")).toBe(true);
  });

  it.each([
    ["no signature at all", {}],
    ["a signature in pieces", { "webhook-signature": "v1", "webhook-timestamp": "0" }],
    ["a time that is none", { "webhook-signature": "v1,AAAA", "webhook-timestamp": "soon" }],
  ])("%s, with 401", async (_what, headers) => {
    const { address } = await openShop();
    const given = { "webhook-id": "m", ...headers };
    expect((await post(address, "/webhooks/touchstone", taken, given)).status).toBe(401);
  });

  it("everything while the shop is off, and nothing once it is on again", async () => {
    const { address } = await openShop();
    await post(address, "/control/off");
    expect(await deliver(address, taken)).toBe(503);
    expect(await listingIn(address, "L1001")).toMatchObject({ state: "active" });
    await post(address, "/control/on");
    expect(await deliver(address, taken)).toBe(204);
    expect(await listingIn(address, "L1001")).toMatchObject({ state: "restricted" });
  });

  it("everything before the shop has a secret, which it can be given while it runs", async () => {
    const { address } = await openShop({ secret: "" });
    expect(await deliver(address, taken)).toBe(503);
    expect((await post(address, "/control/connection", { secret: SECRET })).status).toBe(204);
    expect(await deliver(address, taken)).toBe(204);
  });
});
