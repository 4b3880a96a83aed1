import { describe, expect, it, vi } from "vitest";
import { openTouchstone, type Push, takeAll } from "./support/fake-touchstone.js";
import { newFolder } from "./support/folders.js";
import { openShop, post, postForm, spawnShop, stateOf } from "./support/shops.js";

const KEY = "key-of-the-tests";
const until = (holds: () => unknown) => vi.waitUntil(holds, { timeout: 30_000, interval: 20 });
const isPushed = async (address: string) => (await stateOf(address)).push.waiting === 0;
const idsIn = ({ body }: Push) => (body.listings ?? []).map(({ id }) => id);

describe("listings are pushed", () => {
  it("with the key, once for each, and with the shop's own addresses", async () => {
    const { url, pushes } = await openTouchstone();
    const { address } = await openShop({ touchstone: url, key: KEY });
    await until(() => isPushed(address));
    expect(pushes).toHaveLength(1);
    const [push] = pushes;
    expect(push).toMatchObject({
      path: "/v1/marketplaces/harbour/listings",
      authorization: `Bearer ${KEY}`,
    });
    expect(push?.idempotencyKey).toMatch(/^[\w-]{20,200}$/);
    expect(push?.body.listings).toHaveLength(12);
    expect(push?.body.listings?.[0]).toMatchObject({
      id: "L1001",
      marketplace: "harbour",
      images: [`${address}/pictures/L1001.svg`],
      url: `${address}/listings/L1001`,
    });
  });

  it("a thousand at a time at most", async () => {
    const { url, pushes } = await openTouchstone();
    const { address } = await openShop({ touchstone: url, key: KEY, listings: "2300" });
    await until(() => isPushed(address));
    expect(pushes.map((push) => idsIn(push).length)).toEqual([1000, 1000, 300]);
    expect(new Set(pushes.flatMap(idsIn)).size).toBe(2300);
  });

  it("in smaller batches when Touchstone finds them too large", async () => {
    const { url, pushes } = await openTouchstone((push) =>
      idsIn(push).length > 4 ? [413, { title: "too large" }] : takeAll(push),
    );
    const { address } = await openShop({ touchstone: url, key: KEY });
    await until(() => isPushed(address));
    expect(pushes.map((push) => idsIn(push).length)).toEqual([12, 6, 3, 3, 3, 3]);
  });

  it("when Touchstone comes up at last, after all the ways in which it can fail", async () => {
    const failures = [
      "hang up",
      [503, { detail: "starting" }],
      [429, {}, { "retry-after": "0" }],
      [401, { title: "no such key" }],
      [200, { strange: true }],
      [302, {}, { location: "/elsewhere" }],
    ] as const;
    const { url, pushes } = await openTouchstone(
      (push, count) => failures[count - 1] ?? takeAll(push),
    );
    const { address } = await openShop({ touchstone: url, key: KEY });
    await until(() => isPushed(address));
    expect(pushes).toHaveLength(7);
    // The refusal of the unknown key is kept under the first; what failed otherwise is tried again as it was.
    const keys = pushes.map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys.slice(0, 4))).toEqual(new Set([keys[0]]));
    expect(new Set(keys.slice(4))).toEqual(new Set([`${keys[0]}-1`]));
    expect((await stateOf(address)).push).toMatchObject({ fault: null, failures: 0 });
  });

  it("from where nobody listened at first, and says meanwhile what is wrong", async () => {
    const gone = await openTouchstone();
    await gone.close();
    const { address } = await openShop({ touchstone: gone.url, key: KEY });
    await until(async () => (await stateOf(address)).push.fault);
    expect((await stateOf(address)).push).toMatchObject({
      waiting: 12,
      fault: "Touchstone cannot be reached: ECONNREFUSED",
    });
    const { pushes } = await openTouchstone(takeAll, Number(new URL(gone.url).port));
    await until(() => isPushed(address));
    expect(pushes.flatMap(idsIn)).toHaveLength(12);
  });

  it("after the death of the shop, under the same key when the answer was not kept", async () => {
    const data = newFolder();
    const options = { data, "public-url": "http://shop.example", key: KEY };
    const silent = await openTouchstone(() => "hang up");
    const before = await spawnShop({ ...options, touchstone: silent.url });
    await until(() => silent.pushes.length > 0);
    await before.kill();
    const { url, pushes } = await openTouchstone();
    const after = await spawnShop({ ...options, touchstone: url });
    await until(() => isPushed(after.address));
    expect(pushes).toEqual([silent.pushes[0]]);
    await after.kill();
    const again = await spawnShop({ ...options, touchstone: url, listings: "14" });
    await until(() => isPushed(again.address));
    expect(pushes.slice(1).flatMap(idsIn)).toEqual(["L1013", "L1014"]);
  });

  it("once the shop is told, while it runs, where Touchstone is", async () => {
    const { url, pushes } = await openTouchstone();
    const { address } = await openShop();
    expect(await isPushed(address)).toBe(false);
    await post(address, "/control/connection", { touchstone: url, key: KEY });
    await until(() => isPushed(address));
    expect(pushes).toHaveLength(1);
  });
});

describe("a single change is pushed", () => {
  it("at once when a listing is given by the control", async () => {
    const { url, pushes } = await openTouchstone();
    const { address } = await openShop({ touchstone: url, key: KEY });
    const given = { title: "N0rvane tote", brandClaim: "Norvane", category: "Bags" };
    const response = await post(address, "/control/listings", { id: "x-1", ...given });
    expect([response.status, await response.json()]).toEqual([201, { id: "x-1", number: 13 }]);
    await until(() => isPushed(address));
    expect(pushes.at(-1)?.body.listings?.at(-1)).toMatchObject({ ...given, revision: 1 });
    await post(address, "/control/listings", { id: "x-1", title: "Tote" });
    await until(() => isPushed(address));
    expect(pushes.at(-1)?.body.listings).toMatchObject([{ id: "x-1", title: "Tote", revision: 2 }]);
  });

  it("as the seller wrote it, and as the seller changed it", async () => {
    const { url, pushes } = await openTouchstone();
    const { address } = await openShop({ touchstone: url, key: KEY });
    const [first] = (await stateOf(address)).listings;
    const form = { title: "Tide table 2027", price: "7,50", quantity: "3", category: "Books" };
    const saved = await postForm(address, `/seller/${first?.seller}/listings?lang=en`, form);
    expect([saved.status, saved.headers.get("location")]).toEqual([
      303,
      `/seller/${first?.seller}?done=saved&lang=en`,
    ]);
    await until(() => isPushed(address));
    expect(pushes.at(-1)?.body.listings?.at(-1)).toMatchObject({
      title: "Tide table 2027",
      price: { amount: "7.50", currency: "EUR" },
      category: "Books",
      seller: { id: first?.seller },
    });
    const edit = { title: "A plain bag", price: "20", brand: "" };
    await postForm(address, `/seller/${first?.seller}/listings/${first?.id}`, edit);
    await until(() => isPushed(address));
    const [changed] = pushes.at(-1)?.body.listings ?? [];
    expect(changed).toMatchObject({ id: first?.id, title: "A plain bag", revision: 2 });
    expect(changed).not.toHaveProperty("brandClaim");
  });
});

describe("a listing that Touchstone does not take", () => {
  it("is shown to its seller with the reason, and does not hold up the others", async () => {
    const { url } = await openTouchstone(({ body }) => {
      const results = (body.listings ?? []).map(({ id, title }, index) =>
        title === "Mended"
          ? { index, id, status: "created" }
          : id === "L1002"
            ? { index, id, status: "rejected", error: { pointer: "/title", detail: "too <odd>" } }
            : { index, id, status: "unchanged" },
      );
      return [200, { accepted: 11, rejected: 1, results }];
    });
    const { address } = await openShop({ touchstone: url, key: KEY });
    await until(() => isPushed(address));
    const { listings } = await stateOf(address);
    expect(listings.filter(({ push }) => push === "taken")).toHaveLength(11);
    const seller = listings.find(({ id }) => id === "L1002")?.seller;
    const page = await (await fetch(`${address}/seller/${seller}`)).text();
    expect(page).toContain("/title too &lt;odd&gt;");
    await postForm(address, `/seller/${seller}/listings/L1002`, { title: "Mended", price: "20" });
    await until(() => isPushed(address));
    expect(await (await fetch(`${address}/seller/${seller}`)).text()).not.toContain("too &lt;odd");
  });
});
