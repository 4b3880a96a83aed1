import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addBrand,
  type House,
  openHouse,
  putInRight,
  verifyRight,
} from "../../server/test/support/house.js";
import { expectStatus, type TestPerson } from "../../server/test/support/people.js";
import { request, startTestServer, type TestServer } from "../../server/test/support/server.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { lookAt, overflow } from "./support/look-at.js";
import { watchTroubles } from "./support/troubles.js";
import { open, settled, visit } from "./support/visit.js";

/** A server, a browser and two people take their time on a busy machine. */
const PATIENCE = 300_000;

const TITLE = "Leather tote bag, unused";
const ADDRESS = "https://harbour.test/goods/L-7";
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

describeInBrowser("notices that nobody asked for", () => {
  let server: TestServer;
  let house: House;
  let brand: TestPerson;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer({ kind: "pglite" }), openBrowser()]);
    house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
    brand = await addBrand(house, "Norvane");
    await verifyRight(house, await putInRight(house, brand, "Norvane"));
    const seller = { id: "s-01", name: "Tideway Trading" };
    const listings = [
      { id: "L-7", title: TITLE, url: ADDRESS, seller },
      { id: "L-8", title: "Leather tote bag, blue", seller },
      { id: "L-9", title: "Leather tote bag, green", seller },
    ];
    const path = "/v1/marketplaces/harbour/listings";
    expectStatus(await request(server.url, { path, key: house.key, body: { listings } }), 200);
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const enter = (person: TestPerson, language: "en" | "zh" = "en"): Promise<BrowserContext> =>
    visit(browser, server, { cookie: person.cookie, language });

  /** Nobody is kept out of the page, and nothing hangs over its edge, on either screen. */
  async function expectWhole(page: Page, name: string): Promise<void> {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const place = `${name}-${size.width}`;
      expect([place, await lookAt(page, place), await overflow(page)]).toEqual([place, [], 0]);
    }
    await page.setViewportSize(SIZES[0] ?? { width: 1440, height: 900 });
  }

  it(
    "is checked before it is sent, asked about, mended, accepted, and taken back",
    async () => {
      const giver = await (await enter(brand)).newPage();
      const troubles = watchTroubles(giver);
      await open(giver, "/brand/notices");
      await expectWhole(giver, "notices-none");
      await giver.getByRole("link", { name: "Give a notice" }).click();
      await giver
        .getByRole("textbox", { name: "One listing a line" })
        .fill(`${ADDRESS}\nharbour L-404`);
      await giver.getByRole("button", { name: "Check before sending" }).click();
      await giver.getByText("1 would be refused").waitFor();
      await giver.getByText("No listing is known by this id or address. Correct it.").waitFor();
      await giver.getByText("1 waits for the operator").waitFor();
      await expectWhole(giver, "notices-checked");
      await giver.getByRole("checkbox").check();
      await giver.getByRole("button", { name: "Send 1 notice" }).click();
      await giver.getByRole("heading", { name: /^Notice of/ }).waitFor();
      await giver.getByRole("cell", { name: /With the operator/ }).waitFor();
      await expectWhole(giver, "notice-in-review");

      const reviewer = await (await enter(house.operator)).newPage();
      const reviewersTroubles = watchTroubles(reviewer);
      await open(reviewer, "/operator/notices");
      await expectWhole(reviewer, "reviews");
      await reviewer.getByRole("link", { name: TITLE }).click();
      await reviewer.getByText("It passes: nothing is missing.").waitFor();
      await settled(reviewer);
      await expectWhole(reviewer, "review");
      await reviewer.getByRole("button", { name: "Ask" }).click();
      const asking = reviewer.getByRole("dialog");
      await asking.getByRole("textbox").fill("Which picture shows your mark?");
      await asking.getByRole("button", { name: "Ask" }).click();
      await asking.waitFor({ state: "detached" });

      await giver.getByText("Which picture shows your mark?").waitFor();
      await giver.getByRole("textbox", { name: "Your answer" }).fill("The second one.");
      await expectWhole(giver, "notice-asked");
      await giver.getByRole("button", { name: "Send it" }).click();
      await giver.getByRole("cell", { name: /With the operator/ }).waitFor();

      await reviewer.getByRole("button", { name: "Accept" }).click();
      await reviewer.getByRole("dialog").getByRole("button", { name: "Accept" }).click();
      await reviewer.getByText("This notice is decided.").waitFor();
      await giver.getByRole("cell", { name: /Removed/ }).waitFor();
      await giver.getByRole("button", { name: "Take back" }).click();
      await giver.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
      await giver.getByRole("cell", { name: /Taken back/ }).waitFor();
      expect([...troubles, ...reviewersTroubles]).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "names listings by a search and by a table, whose bad rows are named",
    async () => {
      const page = await (await enter(brand)).newPage();
      await open(page, "/brand/notices/new");
      await page.getByRole("tab", { name: "Search" }).click();
      await page.getByRole("textbox", { name: "Words of the title" }).fill("leather tote");
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("checkbox", { name: "Choose Leather tote bag, blue" }).check();
      await page.getByText("1 listing named").waitFor();
      await expectWhole(page, "notices-search");
      await page.getByRole("tab", { name: "Table" }).click();
      const table = "marketplace,listing,reason\nharbour,L-9,\nharbour,,\nharbour,L-8,NONE";
      await page.locator("input[accept*=csv]").setInputFiles({
        name: "notices.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(table),
      });
      await page.getByRole("button", { name: "Check before sending" }).click();
      await page.getByText("2 would be refused").waitFor();
      await page.getByText("Line 3").waitFor();
      await page.getByText("No reason is named so.").waitFor();
      await expectWhole(page, "notices-table");
    },
    PATIENCE,
  );

  it(
    "speaks Chinese as well",
    async () => {
      const giver = await (await enter(brand, "zh")).newPage();
      await open(giver, "/brand/notices/new");
      await giver.getByRole("heading", { name: "发出通知" }).waitFor();
      await expectWhole(giver, "notices-new-zh");
      await open(giver, "/brand/notices");
      await expectWhole(giver, "notices-zh");
      const reviewer = await (await enter(house.operator, "zh")).newPage();
      await open(reviewer, "/operator/notices");
      await reviewer.getByRole("heading", { name: "待审核的通知" }).waitFor();
      await expectWhole(reviewer, "reviews-zh");
    },
    PATIENCE,
  );
});
