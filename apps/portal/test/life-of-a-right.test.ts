import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addBrand,
  type House,
  openHouse,
  putInRight,
  send,
  verifyRight,
} from "../../server/test/support/house.js";
import type { TestPerson } from "../../server/test/support/people.js";
import { startTestServer, type TestServer } from "../../server/test/support/server.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { lookAt, overflow } from "./support/look-at.js";
import { watchTroubles } from "./support/troubles.js";
import { open, settled, visit } from "./support/visit.js";

const PATIENCE = 240_000;
const PDF = { mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 shown") };
const CSV = [
  "kind,text,office,number,holder,territories,niceClasses,registeredOn",
  "word_mark,Norvane Studio,EM,018555001,Norvane,EU,18 25,2020-05-01",
  "word_mark,,EM,018555002,Norvane,EU,18,2020-05-01",
  "word_mark,Norvane Night,US,17,Norvane,US,18,2020-05-01",
].join("\r\n");

describeInBrowser("the life of a right in the browser", () => {
  let server: TestServer;
  let house: House;
  let brand: TestPerson;
  let browser: Browser;
  let right: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startTestServer({ kind: "pglite", workers: [] }),
      openBrowser(),
    ]);
    house = await openHouse(server, { id: "harbour", webhook: "https://shop.test/hook" });
    brand = await addBrand(house, "Norvane");
    right = await putInRight(house, brand, "Norvane");
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function at(person: TestPerson, path: string): Promise<Page> {
    const page = await (await visit(browser, server, { cookie: person.cookie })).newPage();
    await open(page, path);
    return page;
  }

  /** As it is in both languages and at both widths; and what keeps somebody out. */
  async function inspect(page: Page, name: string): Promise<void> {
    for (const language of ["en", "zh"]) {
      await page.evaluate(`localStorage.setItem("touchstone.language", "${language}")`);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.reload();
        await settled(page);
        expect([name, await lookAt(page, `${name}-${language}-${width}`)]).toEqual([name, []]);
        expect([name, await overflow(page)]).toEqual([name, 0]);
      }
    }
    await page.evaluate('localStorage.setItem("touchstone.language", "en")');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.reload();
    await settled(page);
  }

  it(
    "a file is tried, shown row by row, and put in as drafts when it is said so",
    async () => {
      const page = await at(brand, "/brand/rights/import");
      const troubles = watchTroubles(page);
      const file = join(tmpdir(), `rights-${process.pid}.csv`);
      await writeFile(file, CSV);
      await inspect(page, "import");
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByText("2 new · 0 there already · 0 repeated · 1 not taken").waitFor();
      await page.getByText("Nothing is written yet.").waitFor();
      expect(await page.getByRole("row").count()).toBe(4);
      expect(await lookAt(page, "import-preview")).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await lookAt(page, "import-preview-390")).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByRole("button", { name: "Put in 2 rights as drafts" }).click();
      await page.getByText("2 rights were put in as drafts.").waitFor();
      await page.getByRole("link", { name: "To the rights" }).click();
      await page.getByRole("link", { name: "Norvane Studio" }).waitFor();
      expect(troubles).toEqual([]);
      const { items } = await send(house.server, brand, { path: "/v1/rights" }, 200);
      expect(items).toHaveLength(3);
    },
    PATIENCE,
  );

  it(
    "a document is attached, a renewal handed in and confirmed, a dispute stops it and ends",
    async () => {
      await verifyRight(house, right);
      const page = await at(brand, `/brand/rights/${right}`);
      const troubles = watchTroubles(page);
      const documents = page.getByRole("region", { name: "Documents" });
      await documents.getByRole("button", { name: "Attach a document" }).click();
      await documents.locator('input[type="file"]').setInputFiles({ name: "c.pdf", ...PDF });
      await documents.getByRole("button", { name: "Attach", exact: true }).click();
      await documents.getByRole("link", { name: "Open Certificate" }).waitFor();
      const renewal = page.getByRole("region", { name: "Renewal" });
      await renewal.getByRole("button", { name: "Enter a renewal" }).click();
      await renewal.getByLabel("New last day").fill("2090-05-01");
      await renewal.locator('input[type="file"]').setInputFiles({ name: "r.pdf", ...PDF });
      await renewal.getByRole("button", { name: "Hand in the renewal" }).click();
      await renewal.getByText("waits for the operator", { exact: false }).waitFor();
      await inspect(page, "brand-right");

      const brandPath = `/manager/brands/${brand.organisationId}?right=${right}`;
      const desk = await at(house.operator, brandPath);
      const deskTroubles = watchTroubles(desk);
      const drawer = desk.getByRole("dialog");
      await drawer.getByRole("button", { name: "Confirm the renewal" }).waitFor();
      expect(await lookAt(desk, "manager-renewal")).toEqual([]);
      await drawer.getByRole("button", { name: "Confirm the renewal" }).click();
      await drawer.getByText("Renewed").first().waitFor();
      await drawer.getByRole("button", { name: "Note a dispute" }).click();
      await drawer.getByLabel("Who disputes it").fill("A former partner");
      await drawer.getByLabel("What they say").fill("It was never assigned.");
      await drawer.getByRole("button", { name: "Stop the right" }).click();
      await drawer.getByRole("heading", { name: "How it ended" }).waitFor();
      expect(await lookAt(desk, "manager-dispute")).toEqual([]);
      await page.reload();
      await page.getByText("A former partner disputes this right.", { exact: false }).waitFor();
      expect(await lookAt(page, "brand-disputed")).toEqual([]);
      await drawer.getByLabel("Why").fill("The assignment was shown.");
      await drawer.getByRole("button", { name: "It stays with its holder" }).click();
      await drawer.getByRole("button", { name: "Note a dispute" }).waitFor();
      expect([...troubles, ...deskTroubles]).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "a registration that another brand claims is verified only by an outright word",
    async () => {
      const other = await addBrand(house, "Albany");
      const { number } = await send(house.server, brand, { path: `/v1/rights/${right}` }, 200);
      const body = {
        kind: "word_mark",
        text: "Norvane",
        office: "EM",
        number,
        holder: "Albany",
        territories: ["EU"],
        niceClasses: [18],
        registeredOn: "2020-05-01",
      };
      const { id } = await send(house.server, other, { path: "/v1/rights", body }, 201);
      await send(house.server, other, { path: `/v1/rights/${id}/submit`, method: "POST" }, null);
      const desk = await at(house.operator, `/manager/brands/${other.organisationId}?right=${id}`);
      const drawer = desk.getByRole("dialog");
      await drawer.getByText("Another brand claims the same registration here.").waitFor();
      expect(await lookAt(desk, "manager-held")).toEqual([]);
      await drawer.getByLabel("It is this brand's, although another claims it too").check();
      await drawer.getByRole("button", { name: "Verify" }).click();
      await drawer.getByText("Say what is missing or why", { exact: false }).waitFor();
      await drawer.getByLabel("What you say to the brand").fill("The register names Albany.");
      await drawer.getByRole("button", { name: "Verify" }).click();
      await drawer.getByText("Verified").first().waitFor();
    },
    PATIENCE,
  );

  it(
    "an agent is taken, and what it may do is taken back",
    async () => {
      const page = await at(brand, "/brand/agents");
      const troubles = watchTroubles(page);
      await page.getByText("Nobody acts for you").waitFor();
      await page.getByRole("button", { name: "Take an agent" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Name of the firm").fill("Harbour Counsel");
      await dialog.getByLabel("E-mail address").fill("agent@counsel.test");
      await dialog.getByText("Let it act").waitFor();
      expect(await lookAt(page, "take-agent")).toEqual([]);
      await dialog.getByRole("button", { name: "Let it act" }).click();
      await dialog.getByText("Hand this link", { exact: false }).waitFor();
      await dialog.getByRole("button", { name: "Close" }).last().click();
      await page.getByText("In force").waitFor();
      await inspect(page, "agents");
      await page.getByRole("button", { name: "Take back: Harbour Counsel" }).click();
      await page.getByRole("button", { name: "Take back" }).click();
      await page.getByText("Taken back").waitFor();
      expect(troubles).toEqual([]);
    },
    PATIENCE,
  );
});
