import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { send, until } from "../../server/test/support/house.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { lookAt, overflow } from "./support/look-at.js";
import { openPortalHouse, type PortalHouse, putUp, requestAbout } from "./support/portal-house.js";
import { watchTroubles } from "./support/troubles.js";
import { open, visit } from "./support/visit.js";

const PATIENCE = 240_000;
const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };
const TITLE = "N0rv4ne leather tote bag, size";

describeInBrowser("answers to listings that are alike, in a browser", () => {
  let house: PortalHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openPortalHouse(), openBrowser()]);
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const shelf = async (id: string) => (await fetch(`${house.market.url}/listings/${id}`)).status;

  it(
    "are looked at before, held for minutes, undone and sent; and a re-upload is known again",
    async () => {
      for (const size of [1, 2, 3, 4]) {
        await putUp(house.market, { id: `T-${size}`, title: `${TITLE} ${size}`, price: "60.00" });
      }
      const cases: Record<string, string> = {};
      for (const id of ["T-1", "T-2", "T-3", "T-4"]) cases[id] = await requestAbout(house, id);
      const context = await visit(browser, house, { cookie: house.brand.cookie });
      const page = await context.newPage();
      const troubles = watchTroubles(page);
      await open(page, "/brand");
      await page.getByText("4 open requests are alike").first().waitFor({ state: "attached" });

      await open(page, `/brand/requests/${cases["T-1"]}`);
      await together(page);
      expect(await faultsOf(page, "cluster")).toEqual([]);
      const bar = page.getByRole("toolbar", { name: "Your answer" });
      await bar.getByRole("button", { name: /^1?\s*Counterfeit.*2 others in 10 minutes/ }).click();
      await page.getByRole("form", { name: "Counterfeit" }).waitFor();
      await page.getByRole("checkbox", { name: /I declare/ }).check();
      await page.getByRole("button", { name: "Confirm and remove" }).click();
      const dialog = page.getByRole("dialog", { name: "What this answer reaches" });
      await dialog.getByText("3 listings of one seller").waitFor();
      await dialog.getByText("2 others in 10 minutes").waitFor();
      expect(await faultsOf(page, "preview")).toEqual([]);
      await dialog.getByRole("button", { name: "Answer 3 listings" }).click();

      // The first is gone at once; the others stand, with a countdown and the ways to change one's mind.
      await until(async () => (await shelf("T-1")) === 410);
      expect([await shelf("T-2"), await shelf("T-3"), await shelf("T-4")]).toEqual([200, 200, 200]);
      const held = page.getByRole("region", { name: "Answers that are held" });
      await held.getByText("2 answers are held").waitFor();
      await open(page, `/brand/requests/${cases["T-2"]}`);
      await page.getByText(/^Counterfeit in \d/).waitFor();
      expect(await faultsOf(page, "held")).toEqual([]);
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      await page.getByRole("toolbar", { name: "Your answer" }).waitFor();
      await held.getByText("1 answer is held").waitFor();
      await held.getByRole("button", { name: "Send all now" }).click();
      await until(async () => (await shelf("T-3")) === 410);
      expect(await shelf("T-2")).toBe(200);

      // The same seller puts it up again.
      await until(async () => {
        await putUp(house.market, { id: `T-9${Date.now()}`, title: `${TITLE} 9`, price: "61.00" });
        const { items } = await send(house.server, house.brand, { path: "/v1/requests" }, 200);
        return items[0]?.earlier !== null;
      });
      await open(page, "/brand");
      await page.getByText("You confirmed it before").first().waitFor();
      expect(await faultsOf(page, "queue")).toEqual([]);
      await page
        .getByRole("link", { name: new RegExp(`${TITLE} 9`) })
        .first()
        .click();
      await page.getByText(/You confirmed these goods on/).waitFor();
      expect(await faultsOf(page, "earlier")).toEqual([]);
      expect(troubles).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "need two members once the brand's administrator says so, and queues can be saved",
    async () => {
      const context = await visit(browser, house, { cookie: house.brand.cookie });
      const page = await context.newPage();
      const troubles = watchTroubles(page);
      await open(page, "/brand/settings");
      await page.getByLabel("From this much at stake").fill("50");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Saved. It holds from the next answer on.").waitFor();
      expect(await faultsOf(page, "settings")).toEqual([]);

      await open(page, "/brand?q=size+4");
      await page.getByRole("button", { name: "Save this queue" }).click();
      await page.getByRole("textbox", { name: "Name" }).fill("Size four");
      await page.getByRole("dialog").getByRole("button", { name: "Save this queue" }).click();
      const queues = page.getByRole("navigation", { name: "Saved queues" });
      await queues.getByRole("link", { name: "Size four" }).waitFor();
      await queues.getByRole("link", { name: "Everything" }).click();
      await page.waitForURL((url) => !url.search.includes("q="));
      await queues.getByRole("link", { name: "Size four" }).click();
      await page.getByRole("link", { name: new RegExp(`${TITLE} 4`) }).click();

      await page.getByRole("toolbar", { name: "Your answer" }).waitFor();
      await page.keyboard.press("1");
      await page.getByRole("form", { name: "Counterfeit" }).waitFor();
      await page.getByRole("checkbox", { name: /I declare/ }).check();
      await page.getByRole("button", { name: "Confirm and remove" }).click();
      await page.goBack();
      const id = await requestAbout(house, "T-4");
      await open(page, `/brand/requests/${id}`);
      await page.getByText("You proposed: Counterfeit").waitFor();
      expect(await shelf("T-4")).toBe(200);
      expect(await faultsOf(page, "proposed")).toEqual([]);
      await page.getByRole("button", { name: "Take it back" }).click();
      await page.getByRole("toolbar", { name: "Your answer" }).waitFor();
      expect(troubles).toEqual([]);
    },
    PATIENCE,
  );

  /** All that are alike but the fourth. */
  async function together(page: Page): Promise<void> {
    await page.getByRole("heading", { name: "3 listings like this one" }).waitFor();
    await page.getByRole("switch", { name: "Answer all 4 together" }).check();
    await page.getByRole("checkbox", { name: `Answer with it: ${TITLE} 4` }).uncheck();
    await page.getByRole("switch", { name: "Answer all 3 together" }).waitFor();
  }

  /** What keeps somebody out of the page, on a wide screen and on a phone. */
  async function faultsOf(page: Page, name: string): Promise<string[]> {
    const wide = await lookAt(page, `answers-${name}-wide`);
    await page.setViewportSize(PHONE);
    const phone = await lookAt(page, `answers-${name}-phone`);
    const over = await overflow(page);
    await page.setViewportSize(WIDE);
    return [...wide, ...phone, ...(over > 0 ? [`wider than the screen by ${over} px`] : [])];
  }
});
