import { drawLogo, drawPhotograph, SAMPLE_BRANDS } from "@touchstone/sample-world";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addBrand, send, until, verifyRight } from "../../server/test/support/house.js";
import type { TestPerson } from "../../server/test/support/people.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { openPortalHouse, type PortalHouse } from "./support/portal-house.js";
import { watchTroubles } from "./support/troubles.js";
import { open, visit } from "./support/visit.js";

/** A whole shop's pictures are fetched, drawn and looked at. */
const PATIENCE = 400_000;
/** The shop's listings up to the last of those below. */
const GOODS = { sellers: 14, listings: 200 };
/** No brand in its words; its picture is a brand's photograph, mirrored, cropped and framed. */
const COPY = "L1040";
/** No brand in its words; a brand's logo is on the label in its picture. */
const LABELLED = "L1195";
/** On its type plate the letters of the CE marking stand too near to each other. */
const MARKED = "L1102";

describeInBrowser("what pictures show", () => {
  let house: PortalHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openPortalHouse(GOODS), openBrowser()]);
    const path = `/v1/marketplaces/${house.marketplace}`;
    const body = { policy: { pictures: { share: 0.03 } } };
    await send(house.server, house.operator, { path, method: "PATCH", body }, 200);
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const brandAt = (place: number) => {
    const brand = SAMPLE_BRANDS[place];
    if (brand === undefined) throw new Error("the sample has fewer brands");
    return brand;
  };

  async function register(
    person: TestPerson,
    drawing: string,
    right: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const headers = { "content-type": "image/svg+xml" };
    const upload = { path: "/v1/files", body: drawing, headers };
    const { key } = await send(house.server, person, upload, 201);
    const body = { ...right, images: [key] };
    const { id } = await send(house.server, person, { path: "/v1/rights", body }, 201);
    await send(house.server, person, { path: `/v1/rights/${id}/submit`, method: "POST" }, null);
    await verifyRight(house, id);
  }

  /** The request about that listing, opened by the brand's reviewer. */
  async function openRequest(person: TestPerson, listing: string): Promise<Page> {
    const id = await until(async () => {
      const { items } = await send(house.server, person, { path: "/v1/requests" }, 200);
      const found = items.find((item: { listing: string }) => item.listing === listing);
      return found?.id as string | undefined;
    });
    const page = await (await visit(browser, house, { cookie: person.cookie })).newPage();
    await open(page, `/brand/requests/${id}`);
    return page;
  }

  it(
    "a mirrored, cropped and framed copy comes to its brand, both pictures side by side, the same corners marked",
    async () => {
      const drawn = brandAt(0);
      const brand = await addBrand(house, drawn.name);
      const photograph = drawPhotograph(drawn, 1);
      await register(brand, photograph, { kind: "copyright_image", holder: drawn.name });
      const page = await openRequest(brand, COPY);
      const troubles = watchTroubles(page);
      await page
        .getByText("The listing shows your photograph: mirrored", { exact: false })
        .waitFor();
      await page.locator('[data-on="listing"] polygon').first().waitFor({ state: "attached" });
      await page.locator('[data-on="reference"] polygon').first().waitFor({ state: "attached" });
      expect(await page.getByText(drawn.name).count()).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "a logo on a label comes to its brand, the logo beside it",
    async () => {
      const drawn = brandAt(5);
      const brand = await addBrand(house, drawn.name);
      await register(brand, drawLogo(drawn), {
        kind: "figurative_mark",
        number: "018765432",
        office: "EM",
        holder: drawn.name,
        territories: ["EU"],
        niceClasses: [11, 21, 25],
        registeredOn: "2020-05-01",
      });
      const page = await openRequest(brand, LABELLED);
      const troubles = watchTroubles(page);
      await page.getByText("logo", { exact: false }).first().waitFor();
      expect(await page.locator("img").count()).toBeGreaterThan(1);
      expect(troubles).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "a CE marking with a narrow gap comes to the operator's product safety, with its measurements and in its own words",
    async () => {
      const found = await until(async () => {
        const path = "/v1/safety-cases?state=open";
        const { items } = await send(house.server, house.operator, { path }, 200);
        return items.find((item: { listing: { id: string } }) => item.listing.id === MARKED) as
          | { readonly id: string }
          | undefined;
      });
      const operator = { cookie: house.operator.cookie };
      const page = await (await visit(browser, house, operator)).newPage();
      const troubles = watchTroubles(page);
      await open(page, "/operator/safety");
      await page.getByText("non-conforming proportions").first().waitFor();
      await open(page, `/operator/safety/${found.id}`);
      await page.getByText("CE marking with non-conforming proportions").first().waitFor();
      await page.getByRole("rowheader", { name: "Gap between C and E" }).waitFor();
      const words = (await page.locator("body").textContent())?.toLowerCase();
      expect(words).not.toMatch(/counterfeit|china export/);
      expect(troubles).toEqual([]);
    },
    PATIENCE,
  );
});
