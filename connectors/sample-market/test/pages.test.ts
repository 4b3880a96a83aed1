import { once } from "node:events";
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { deliver, event, statement } from "./support/events.js";
import { openTouchstone } from "./support/fake-touchstone.js";
import { openShop, post, postForm, stateOf } from "./support/shops.js";

async function page(address: string, path: string, headers = {}) {
  const response = await fetch(`${address}${path}`, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe("the storefront", () => {
  it("shows what is on the shelf, in pages, and finds by words and by category", async () => {
    const { address } = await openShop({ listings: "60", sellers: "4" });
    const first = await page(address, "/?lang=en");
    expect(first.status).toBe(200);
    expect(first.text.match(/class="card"/g)).toHaveLength(24);
    expect(first.text).toContain("60 items");
    const last = await page(address, "/?lang=en&page=3");
    expect(last.text.match(/class="card"/g)).toHaveLength(12);
    const { listings } = await stateOf(address);
    const studio = listings.filter(({ title }) => /studio/i.test(title)).length;
    const found = await page(address, "/?lang=en&q=STUDIO");
    expect(found.text.match(/class="card"/g)).toHaveLength(studio);
    expect((await page(address, "/?lang=en&q=nothing+like+this")).text).toContain("Nothing here");
    const lamps = await page(address, "/?lang=en&category=Lighting");
    expect(lamps.text).toContain('aria-current="true">Lighting');
  });

  it("speaks Chinese when asked to, or when the browser prefers it", async () => {
    const { address } = await openShop();
    const asked = await page(address, "/?lang=zh");
    expect(asked.text).toContain('<html lang="zh-Hans"');
    expect(asked.text).toContain("12 件商品");
    const preferred = await page(address, "/", { "accept-language": "zh-CN,zh;q=0.9" });
    expect(preferred.text).toContain("12 件商品");
    expect((await page(address, "/", { "accept-language": "en, zh" })).text).toContain("12 items");
  });

  it("keeps words of sellers and searchers out of the markup", async () => {
    const { address } = await openShop();
    const title = `"><script>alert('1')</script> & co`;
    await post(address, "/control/listings", { id: "a/b?c", title, brandClaim: "<b>\u0007" });
    const home = await page(address, `/?q=${encodeURIComponent('"><script>')}`);
    const listing = await page(address, "/listings/a%2Fb%3Fc");
    expect(listing.status).toBe(200);
    for (const { text } of [home, listing, await page(address, "/")]) {
      expect(text).not.toContain("<script");
    }
    const picture = await page(address, "/pictures/a%2Fb%3Fc.svg");
    expect(picture.headers.get("content-type")).toBe("image/svg+xml");
    expect(picture.text).toContain(">&lt;b&gt;</text>");
  });

  it("shows photographs in their own form, and keeps one when its seller rewrites the listing", async () => {
    const { address } = await openShop({ listings: "60", sellers: "4" });
    const { listings } = await stateOf(address);
    const shown = listings.find(({ id }) => id === "L1040");
    const item = await page(address, "/listings/L1040?lang=en");
    expect(item.text).toContain('src="/pictures/L1040.svg"');
    expect(item.text).toContain('width="800" height="600"');
    const picture = await page(address, "/pictures/L1040.svg");
    expect(picture.headers.get("content-type")).toBe("image/svg+xml");
    expect(picture.text).toContain("scale(-1 1)");
    const form = { title: "Flask, rewritten", price: "20", quantity: "2", category: "Bottles" };
    const path = `/seller/${shown?.seller}/listings/L1040`;
    await postForm(address, path, { ...form, condition: "new", brand: "Norvane" });
    expect((await page(address, "/listings/L1040?lang=en")).text).toContain("Flask, rewritten");
    expect((await page(address, "/pictures/L1040.svg")).text).toBe(picture.text);
  });

  it("says that it is closed for maintenance while it is off", async () => {
    const { address } = await openShop();
    await post(address, "/control/off");
    expect((await page(address, "/?lang=en")).text).toContain("Closed for maintenance");
    await post(address, "/control/on");
    expect((await page(address, "/?lang=en")).text).not.toContain("Closed for maintenance");
  });

  it("has a page for what it does not have", async () => {
    const { address } = await openShop();
    for (const path of ["/listings/none", "/seller/none", "/seller/none/new", "/none"]) {
      const { status, text } = await page(address, `${path}?lang=en`);
      expect([status, text.includes("There is no such page")]).toEqual([404, true]);
    }
  });
});

describe("a listing that was taken down", () => {
  it("is gone from the shelf, and its page accuses nobody", async () => {
    const { address } = await openShop();
    const [first] = (await stateOf(address)).listings;
    await deliver(address, event("L1001", 1, "restricted", { statements: [statement("L1001")] }));
    const gone = await page(address, "/listings/L1001?lang=en");
    expect(gone.status).toBe(410);
    expect(gone.headers.get("cache-control")).toBe("no-store");
    expect(gone.text).toContain("This item is no longer on the shelf");
    expect(gone.text).toContain("no finding about the seller");
    expect(gone.text).not.toContain(first?.title);
    expect(gone.text).not.toMatch(/counterfeit|fake|infring/i);
    expect((await page(address, "/?lang=en")).text).not.toContain('href="/listings/L1001?');
    await deliver(address, event("L1001", 2, "paused"));
    const paused = await page(address, "/listings/L1001?lang=zh");
    expect([paused.status, paused.text.includes("该商品暂停展示")]).toEqual([410, true]);
  });
});

describe("the seller's centre", () => {
  it("shows the statement of reasons in the language of the page, until it is lifted", async () => {
    const { address } = await openShop({ sellers: "1" });
    const of = { statements: [statement("L1001")] };
    await deliver(address, event("L1001", 1, "restricted", of));
    const english = await page(address, "/seller/s-01?lang=en");
    expect(english.text).toContain("Your listing was taken down");
    expect(english.text).toContain("The sign &lt;N0rvane&gt; stands in the title.");
    expect(english.text).toContain("Found by a program; decided by a person.");
    expect(english.text).toContain("24 December 2026 at 10:00 UTC");
    expect(english.text).toContain("In force");
    const chinese = await page(address, "/seller/s-01?lang=zh");
    expect(chinese.text).toContain("您的商品已被下架");
    expect(chinese.text).not.toContain("Your listing was taken down");
    await deliver(address, event("L1001", 2, "active", { statements: [] }));
    const after = await page(address, "/seller/s-01?lang=en");
    expect(after.text).toContain("No longer in force");
    expect(after.text).not.toContain(">In force<");
  });

  it("is in the list of centres and shows nobody else's listings", async () => {
    const { address } = await openShop({ sellers: "3" });
    const { listings } = await stateOf(address);
    const { text } = await page(address, "/seller/s-02?lang=en");
    for (const { id, seller } of listings) {
      expect(text.includes(`/seller/s-02/listings/${id}?`)).toBe(seller === "s-02");
    }
    expect((await page(address, "/sellers")).text).toContain("/seller/s-02?");
    const others = listings.find(({ seller }) => seller !== "s-02");
    const form = { title: "Mine now", price: "1" };
    const taken = await postForm(address, `/seller/s-02/listings/${others?.id}`, form);
    expect(taken.status).toBe(404);
  });

  it("gives a form back with what is wrong beside each field, and lists nothing", async () => {
    const { address } = await openShop();
    const form = { title: "a", price: "-3", quantity: "some", category: "Yachts", condition: "?" };
    const response = await postForm(address, "/seller/s-01/listings?lang=en", form);
    const text = await response.text();
    expect(response.status).toBe(422);
    for (const said of ["a title of 3 to 200", "24.90", "whole number", "one of the list"]) {
      expect(text).toContain(said);
    }
    expect(text).toContain('aria-describedby="price-fault" aria-invalid="true"');
    expect((await stateOf(address)).listings).toHaveLength(12);
  });

  it("opens Touchstone by a link that is made for this seller at that moment", async () => {
    const { url, pushes } = await openTouchstone((push) =>
      push.path.endsWith("/links")
        ? [201, { url: "https://touchstone.example/s/one-time" }]
        : [503, {}],
    );
    const { address } = await openShop({ touchstone: url, key: "k" });
    const response = await post(address, "/seller/s-01/touchstone");
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      "https://touchstone.example/s/one-time",
    ]);
    expect(pushes.find(({ path }) => path.endsWith("/links"))).toMatchObject({
      path: "/v1/marketplaces/harbour/sellers/s-01/links",
      authorization: "Bearer k",
    });
  });

  it.each([
    ["is not known", {}],
    ["is down", { touchstone: "http://127.0.0.1:9", key: "k" }],
  ])("says so when Touchstone %s", async (_what, options) => {
    const { address } = await openShop(options);
    const response = await post(address, "/seller/s-01/touchstone?lang=en");
    expect(response.status).toBe(502);
    expect(await response.text()).toContain("Touchstone could not be opened just now");
  });

  it("follows no link that is no web address", async () => {
    const { url } = await openTouchstone(() => [201, { url: "javascript:alert(1)" }]);
    const { address } = await openShop({ touchstone: url, key: "k" });
    expect((await post(address, "/seller/s-01/touchstone")).status).toBe(502);
  });
});

describe("who may ask", () => {
  it("the control answers this machine only, by its own name and not through a proxy", async () => {
    const { address } = await openShop();
    expect(await statusOf(address, {})).toBe(200);
    expect(await statusOf(address, { host: "rebound.example" })).toBe(403);
    expect(await statusOf(address, { "x-forwarded-for": "203.0.113.9" })).toBe(403);
    expect(await statusOf(address, { forwarded: "for=203.0.113.9" })).toBe(403);
  });

  it("no page of another site sends forms or turns the shop off", async () => {
    const { address } = await openShop();
    const headers = { origin: "https://elsewhere.example" };
    for (const path of ["/control/off", "/seller/s-01/listings", "/seller/s-01/touchstone"]) {
      expect((await post(address, path, undefined, headers)).status).toBe(403);
    }
    expect((await post(address, "/control/off", undefined, { origin: "null" })).status).toBe(403);
    expect((await post(address, "/control/off", undefined, { origin: address })).status).toBe(204);
  });

  it("a listing given by the control has to be one of this shop", async () => {
    const { address } = await openShop();
    for (const bad of [{}, { title: 5 }, { title: "x", marketplace: "other" }]) {
      expect((await post(address, "/control/listings", bad)).status).toBe(400);
    }
    expect((await stateOf(address)).listings).toHaveLength(12);
  });
});

/** fetch does not let one choose the host. */
async function statusOf(address: string, headers: Record<string, string>) {
  const asking = request(`${address}/control/state`, { headers });
  asking.end();
  const [response] = await once(asking, "response");
  response.resume();
  return response.statusCode as number;
}
