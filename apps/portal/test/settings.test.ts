import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addBrand, type House, openHouse, send } from "../../server/test/support/house.js";
import { startTestServer, type TestServer } from "../../server/test/support/server.js";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { lookAt, overflow } from "./support/look-at.js";
import type { PortalHouse } from "./support/portal-house.js";
import { watchTroubles } from "./support/troubles.js";
import { open, visit } from "./support/visit.js";

describeInBrowser("the operator's settings", () => {
  let server: TestServer;
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    server = await startTestServer({ kind: "pglite", workers: [] });
    house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("of a brand let its power of attorney be suspended, with a reason, and act again", async () => {
    const brand = await addBrand(house, "Norvane");
    const taken = { name: "Ivo & Partners", email: "ivo@agent.test", actions: ["answer"] };
    await send(server, brand, { path: "/v1/agents", body: taken }, 201);
    const place = { url: server.url } as PortalHouse;
    const context = await visit(browser, place, { cookie: house.operator.cookie });
    const page = await context.newPage();
    const troubles = watchTroubles(page);
    await open(page, `/manager/brands/${brand.organisationId}`);
    const agents = page.getByRole("region", { name: "Agents" });
    await agents.getByRole("button", { name: "Suspend the power of attorney" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByRole("button", { name: "Suspend" }).isDisabled()).toBe(true);
    await dialog
      .getByLabel("Why, for the brand and its agent")
      .fill("The register knows no such firm.");
    expect(await lookAt(page, "power-suspend")).toEqual([]);
    await dialog.getByRole("button", { name: "Suspend" }).click();
    await agents.getByText("suspended", { exact: false }).waitFor();
    const { items } = await send(server, brand, { path: "/v1/authorisations" }, 200);
    expect(items).toMatchObject([{ state: "suspended" }]);
    await agents.getByRole("button", { name: /act again/ }).click();
    await dialog
      .getByLabel("Why, for the brand and its agent")
      .fill("It was registered last week.");
    await dialog.getByRole("button", { name: "Let act again" }).click();
    await agents.getByRole("button", { name: "Suspend the power of attorney" }).waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("say that a lawyer must confirm the profiles, and change laws, limits and days", async () => {
    const place = { url: server.url } as PortalHouse;
    const context = await visit(browser, place, { cookie: house.operator.cookie });
    const page = await context.newPage();
    const troubles = watchTroubles(page);
    await open(page, "/operator/settings");
    await page.getByText("A lawyer must confirm these legal profiles").waitFor();
    const faults: string[] = [];
    faults.push(...(await lookAt(page, "settings-wide")));
    await page.setViewportSize({ width: 390, height: 844 });
    faults.push(...(await lookAt(page, "settings-phone")));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(faults).toEqual([]);

    await page.getByRole("checkbox", { name: "United Kingdom" }).check();
    await page.getByLabel("All of them").check();
    await page.getByLabel("Usual notices of one account", { exact: true }).fill("50");
    await page.getByRole("button", { name: "Save the settings" }).click();
    await page.getByText("Saved.", { exact: true }).waitFor();
    const path = "/v1/marketplaces/harbour";
    expect(await send(server, house.operator, { path }, 200)).toMatchObject({
      furtherProfiles: ["UK"],
      noticeReview: "always",
      noticesPerAccount: 50,
    });

    const closed = page.getByLabel("Closed days");
    await closed.fill("2027-05-03\n2027-02-30");
    await page.getByText("No days: 2027-02-30").waitFor();
    await closed.fill("2027-05-03,Founders' day\n2027-01-04");
    await page.getByRole("button", { name: "Save the calendar" }).click();
    await page.getByText("Saved: 2 days.").waitFor();
    const { items } = await send(server, house.operator, { path: "/v1/calendars" }, 200);
    expect(items[0]).toMatchObject({
      calendar: "WEEKDAYS",
      holidays: ["2027-01-04", "2027-05-03"],
    });
    expect(troubles).toEqual([]);
    await context.close();
  });
});
