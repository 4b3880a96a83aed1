import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../../server/test/support/house.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { openPortalHouse, type PortalHouse, putUp } from "./support/portal-house.js";
import { watchTroubles } from "./support/troubles.js";
import { open, settled, visit } from "./support/visit.js";

/** Two programs, a browser and three people take their time on a busy machine. */
const PATIENCE = 240_000;

const TITLE = "N0rv4ne leather tote bag";
const LISTING = "L-1";
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

describeInBrowser("the whole way, in browsers", () => {
  let house: PortalHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openPortalHouse(), openBrowser()]);
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const shelf = async () => (await fetch(`${house.market.url}/listings/${LISTING}`)).status;
  const onShelf = (status: number) => until(async () => (await shelf()) === status);

  it(
    "leads from a disguised listing to its removal, a contest, and its return",
    async () => {
      const brand = await (await visit(browser, house, { cookie: house.brand.cookie })).newPage();
      const troubles = watchTroubles(brand);
      await open(brand, "/brand");
      await brand.getByText("Nothing waits for you").waitFor();

      // The shop pushes; the queue that is open shows it without being loaded again.
      await putUp(house.market, { id: LISTING, title: TITLE });
      expect(await shelf()).toBe(200);
      await showNew(brand);
      await brand.getByRole("link", { name: TITLE }).waitFor();

      const id = await confirmByKeyboard(brand);
      await onShelf(410);
      expect(troubles).toEqual([]);

      const seller = await (await visit(browser, house)).newPage();
      const sellersTroubles = watchTroubles(seller, [410]);
      await readAndContest(seller, id);
      expect(sellersTroubles).toEqual([]);

      const operator = await (
        await visit(browser, house, { cookie: house.operator.cookie })
      ).newPage();
      const operatorsTroubles = watchTroubles(operator);
      await open(operator, `/operator/cases/${id}`);
      await operator.getByText("Here is my receipt.").waitFor();
      await operator.getByRole("textbox").fill("The receipt settles it.");
      await operator.getByRole("button", { name: /^Reverse: back on sale/ }).click();
      const confirm = operator.getByRole("dialog");
      await confirm.getByRole("button", { name: "Yes, reverse it" }).click();
      await onShelf(200);
      expect(operatorsTroubles).toEqual([]);

      // The seller's page, open all the while, says so by itself.
      await seller.getByRole("heading", { name: "Your listing is back on sale" }).waitFor();
      await seller.getByText("The receipt settles it.").first().waitFor();
    },
    PATIENCE,
  );

  /** Enter opens, 1 is counterfeit, Space signs the declaration, Enter confirms. */
  async function confirmByKeyboard(page: Page): Promise<string> {
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/brand\/requests\//);
    const id = /\/requests\/([\w-]+)/.exec(page.url())?.[1] ?? "";
    await page.getByRole("toolbar", { name: "Your answer" }).waitFor();
    await page.keyboard.press("1");
    await page.getByRole("form", { name: "Counterfeit" }).waitFor();
    // The wording is fetched first: what one has not read, one cannot sign.
    const declaration = page.getByRole("checkbox", { disabled: false });
    await declaration.press("Space");
    const confirm = page.getByRole("button", { name: "Confirm and remove", disabled: false });
    await confirm.press("Enter");
    return id;
  }

  /** By the button in the seller's centre of the shop, as a seller comes. */
  async function readAndContest(page: Page, id: string): Promise<void> {
    await page.goto(`${house.market.url}/seller/s-01`);
    await page.getByRole("button", { name: "Open in Touchstone" }).click();
    await page.getByRole("link", { name: TITLE }).click();
    await page.waitForURL(`**/seller/cases/${id}`);
    await settled(page);
    await page.getByText(/^Removed because Norvane confirmed/).waitFor();
    await page.getByRole("heading", { name: "Statement of reasons" }).waitFor();

    await page.getByRole("radio", { name: /^I bought it from the brand/ }).check();
    await page.getByLabel("In your own words").fill("Here is my receipt.");
    const receipt = { name: "receipt.pdf", mimeType: "application/pdf", buffer: PDF };
    await page.locator("input[type=file]").setInputFiles(receipt);
    await page.getByText("ready").waitFor();
    await page.getByRole("button", { name: "Send your contest" }).click();
    await page.getByRole("heading", { name: "Your contest has arrived" }).waitFor();
  }
});

/** What comes while somebody looks waits behind a pill, unless there was nothing before. */
async function showNew(page: Page): Promise<void> {
  const pill = page.getByRole("button", { name: /new: show/ });
  await pill
    .or(page.getByRole("link", { name: TITLE }))
    .first()
    .waitFor();
  if (await pill.isVisible()) await pill.click();
}
