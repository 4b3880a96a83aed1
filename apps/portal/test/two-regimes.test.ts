import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addBrand,
  declare,
  type House,
  openHouse,
  putInRight,
  send,
  until,
  verifyRight,
} from "../../server/test/support/house.js";
import { expectStatus, type TestPerson } from "../../server/test/support/people.js";
import { Receiver } from "../../server/test/support/receiver.js";
import { request } from "../../server/test/support/request.js";
import { runClocks } from "../../server/test/support/run-clocks.js";
import { startTestServer, type TestServer } from "../../server/test/support/server.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { lookAt, overflow } from "./support/look-at.js";
import { watchTroubles } from "./support/troubles.js";
import { open, sellerSession, settled, visit } from "./support/visit.js";

const PATIENCE = 240_000;
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const TITLE = "N0rv4ne leather tote bag";
const LISTING = "L-1";
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const MORNING = Date.parse("2026-11-23T09:00:00.000Z");
const HOUR = 3_600_000;

/** Read on the 23rd of November in China: the fifteenth day after it ends there, and so at 16:00 in UTC. */
const PUT_BACK = Date.parse("2026-12-08T16:00:00.000Z");

describeInBrowser("one case under two laws at once, followed in browsers", () => {
  let now = MORNING;
  let server: TestServer;
  let market: Receiver;
  let house: House;
  let brand: TestPerson;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const troubles: (readonly string[])[] = [];

  beforeAll(async () => {
    market = await new Receiver().on();
    const config = { outboundAllow: [`127.0.0.1:${market.port}`] };
    server = await startTestServer({ kind: "pglite", clock: () => now, config });
    house = await openHouse(server, { id: "harbour", webhook: market.url });
    // A marketplace in the Union that sells to China too.
    const path = "/v1/marketplaces/harbour";
    const further = { path, method: "PATCH", body: { furtherProfiles: ["CN_ECL"] } } as const;
    await send(server, house.operator, further, 200);
    brand = await addBrand(house, "Norvane");
    browser = await openBrowser();
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await market?.off();
  });

  it(
    "removal, declaration, the brand's reply, and the way back by the clock that ends first",
    async () => {
      const id = await removed();
      const seller = await pageOf({ seller: await sellerSession({ ...house, url: server.url }) });
      await open(seller, `/seller/cases/${id}`);
      await bothLaws(seller);
      await looksWell(seller, "two-regimes-seller-form", async () => {
        await seller.getByRole("radio", { name: /^Declaration of non-infringement/ }).check();
      });
      await declareNothingInfringed(seller);

      const operator = await pageOf({ cookie: house.operator.cookie });
      await open(operator, `/operator/cases/${id}`);
      await bothLaws(operator);
      await operator.getByText("A lawyer must confirm each one").waitFor();
      await operator.getByText(/^It begins when the declaration has/).waitFor();

      // The brand opens it: the declaration has reached it, and the fifteen days begin.
      now += HOUR;
      const owner = await pageOf({ cookie: brand.cookie });
      await open(owner, "/brand/contests");
      await looksWell(owner, "two-regimes-brand-list");
      await owner.getByRole("link", { name: TITLE }).click();
      await owner.getByText(/^Before the brand since/).waitFor();
      await looksWell(owner, "two-regimes-brand");
      await owner.getByLabel("What you reply").fill("Our stamp has another depth.");
      await owner.getByRole("button", { name: "Maintain the notice" }).click();
      const confirm = owner.getByRole("dialog");
      await confirm.getByRole("button", { name: "Maintain the notice" }).click();
      await owner.getByText("You have replied.").waitFor();

      // Pages that were open all the while show it by themselves: each law's clock on both.
      for (const page of [seller, operator]) {
        await page.getByText("Our stamp has another depth.").waitFor();
        await bothLaws(page);
        await page.getByRole("img", { name: /^Put back by the clock: .* to 8 Dec 2026/ }).waitFor();
      }
      await looksWell(seller, "two-regimes-seller");
      await looksWell(operator, "two-regimes-operator");
      // The marketplace itself cannot turn it down while that clock runs.
      const decision = { outcome: "upheld", message: "The stamp is another." };
      const decide = { path: `/v1/cases/${id}/contest/decision`, body: decision };
      await send(server, house.operator, decide, 409);

      // A court holds the clock: its day passes, and nothing happens.
      await enterStay(operator);
      await seller.getByText("Held by a court or an authority").waitFor();
      await moveTo(PUT_BACK + HOUR);
      expect(shownAs()).toBe("listing.restricted");

      // The action falls away, and what was due meanwhile is done.
      await operator.getByRole("button", { name: "End the stay" }).click();
      const ending = operator.getByRole("dialog");
      await ending.getByRole("radio", { name: /^It fell away/ }).check();
      await ending.getByRole("button", { name: "Enter", exact: true }).click();
      await operator.getByText("fell away", { exact: true }).first().waitFor();
      await runClocks(server);
      await until(async () => shownAs() === "listing.reinstated");

      await seller.reload();
      await settled(seller);
      await seller.getByRole("heading", { name: "Put back by the clock", exact: true }).waitFor();
      await bothLaws(seller);
      await operator.reload();
      await settled(operator);
      await bothLaws(operator);
      await operator.getByText("Back on sale", { exact: true }).first().waitFor();
      expect(troubles.flat()).toEqual([]);
    },
    PATIENCE,
  );

  /** A listing is pushed, found and removed on the brand's notice. Gives back the case. */
  async function removed(): Promise<string> {
    const right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);
    const price = { amount: "19.90", currency: "EUR" };
    const seller = { id: "s-01", name: "Tideway Trading" };
    const listing = { id: LISTING, title: TITLE, category: "Bags", price, seller };
    const path = "/v1/marketplaces/harbour/listings";
    const pushed = { path, body: { listings: [listing] }, key: house.key };
    expectStatus(await request(server.url, pushed), 200);
    const id: string = await until(async () => {
      const { items } = await send(server, brand, { path: "/v1/requests" }, 200);
      return items[0]?.id;
    });
    const body = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: await declare(house, brand),
    };
    await send(server, brand, { path: `/v1/requests/${id}/answer`, body }, 200);
    await until(async () => shownAs() === "listing.restricted");
    return id;
  }

  /** What the marketplace was told last about what stands on its shelf. */
  function shownAs(): string | undefined {
    return market.received.findLast(({ event }) => event.type.startsWith("listing."))?.event.type;
  }

  /** A page of somebody's, whose browser goes by the same clock. */
  async function pageOf(who: { cookie?: string; seller?: string }): Promise<Page> {
    const context = await visit(browser, { url: server.url }, who);
    contexts.push(context);
    await context.clock.setFixedTime(now);
    const page = await context.newPage();
    troubles.push(watchTroubles(page));
    return page;
  }

  /** Moves time forward for everybody, and lets what is due by then run. */
  async function moveTo(at: number): Promise<void> {
    // Before the clock moves: a page that asks in between must not be taken for signed out.
    await staySignedIn(at + HOUR);
    now = at;
    for (const context of contexts) await context.clock.setFixedTime(at);
    await runClocks(server);
  }

  /** Nobody would sit before the pages for so long: their sessions go on as if they had come again. */
  async function staySignedIn(end: number): Promise<void> {
    const expiresAt = new Date(end).toISOString();
    const begun = { createdAt: new Date(end - HOUR).toISOString(), lastSeenAt: expiresAt };
    await server.context.store.transaction({ role: "auth" }, async (tx) => {
      await tx.db
        .updateTable("authSessions")
        .set({ expiresAt, ...begun })
        .execute();
      await tx.actAs({ role: "jobs", job: "test" });
      await tx.db.updateTable("sellerSessions").set({ expiresAt }).execute();
    });
  }
});

/** Each law stands there with a clock of its own. */
async function bothLaws(page: Page): Promise<void> {
  for (const law of ["EU Digital Services Act", "E-Commerce Law of the PRC"]) {
    const heading = page.getByRole("heading", { name: law, level: 3 });
    await heading.waitFor();
    const clocks = page.locator("div").filter({ has: heading }).getByRole("img");
    expect(await clocks.count()).toBeGreaterThan(0);
  }
}

async function enterStay(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enter a stay" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Enter", exact: true }).click();
  await dialog.getByText("Give the number by which it is found again.").waitFor();
  await dialog.getByLabel("File number").fill("(2026) 0112 civil first 4411");
  await dialog.getByRole("button", { name: "Enter", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("(2026) 0112 civil first 4411").waitFor();
}

async function declareNothingInfringed(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^I bought it from the brand/ }).check();
  await page.getByLabel("In your own words").fill("Here is my receipt.");
  const receipt = { name: "receipt.pdf", mimeType: "application/pdf", buffer: PDF };
  await page.locator("input[type=file]").setInputFiles(receipt);
  await page.getByText("ready").waitFor();
  await page.getByLabel(/^Your real identity/).fill("Tideway Trading, Quay 12, Harbour");
  // What is named and was not ticked is not sent.
  await page.getByRole("button", { name: "Send your contest" }).click();
  await page.getByText("Tick this, or choose another form.").waitFor();
  await page.getByRole("checkbox", { name: /^I guarantee/ }).check();
  await page.getByRole("button", { name: "Send your contest" }).click();
  await page.getByRole("heading", { name: "Your contest has arrived" }).waitFor();
}

/** Whole and open to everybody, on both screens. */
async function looksWell(page: Page, name: string, before?: () => Promise<void>): Promise<void> {
  await before?.();
  const faults: string[] = [];
  for (const [screen, size] of [
    ["wide", WIDE],
    ["phone", PHONE],
  ] as const) {
    await page.setViewportSize(size);
    faults.push(...(await lookAt(page, `${name}-${screen}`)));
    const over = await overflow(page);
    if (over > 0) faults.push(`${screen}: wider than the screen by ${over} px`);
  }
  await page.setViewportSize(WIDE);
  expect(faults).toEqual([]);
}
