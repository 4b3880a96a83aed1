import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { openPortalHouse, type PortalHouse, putUp, requestAbout } from "./support/portal-house.js";
import { settled, visit } from "./support/visit.js";

/** Starting two programs and a browser takes its time on a busy machine. */
const PATIENCE = 240_000;

const TITLES = { "L-1": "N0rv4ne leather tote bag", "L-2": "N.o.r.v.a.n.e backpack" };

describeInBrowser("a brand without a mouse", () => {
  let house: PortalHouse;
  let browser: Browser;
  beforeAll(async () => {
    [house, browser] = await Promise.all([openPortalHouse(), openBrowser()]);
    for (const [id, title] of Object.entries(TITLES)) {
      await putUp(house.market, { id, title });
      await requestAbout(house, id);
    }
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("signs in, opens a request, answers it, and takes the answer back", async () => {
    const page = await (await visit(browser, house)).newPage();
    await signIn(page, "/brand");
    await page.getByRole("link", { name: TITLES["L-1"] }).waitFor();

    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/brand\/requests\//);
    const first = page.url();
    await page.getByRole("toolbar", { name: "Your answer" }).waitFor();
    await page.keyboard.press("3");
    // The next one comes by itself.
    await page.waitForURL((url) => url.href !== first && url.pathname.includes("/requests/"));
    await page.getByText("1 answered in this sitting").waitFor();
    await page.keyboard.press("u");
    await page.getByText("1 answered in this sitting").waitFor({ state: "detached" });

    // Both wait again, in the list beside the request and in the queue.
    const rail = page.getByRole("navigation", { name: "Requests" });
    await rail.getByRole("listitem").nth(1).waitFor();
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => url.pathname === "/brand");
    for (const title of Object.values(TITLES)) {
      await page.getByRole("link", { name: title }).waitFor();
    }
  });

  it("finds the filters of the queue again after a look at a request", async () => {
    const context = await visit(browser, house, { cookie: house.brand.cookie });
    const page = await context.newPage();
    await page.goto("/brand?q=backpack&sort=oldest");
    await page.getByRole("link", { name: TITLES["L-2"] }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/brand\/requests\//);
    await page.goBack();
    await page.getByRole("link", { name: TITLES["L-2"] }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("backpack");
    expect(await page.getByRole("link", { name: TITLES["L-1"] }).count()).toBe(0);
    await context.close();
  });

  it("changes the language and stays on the page", async () => {
    const context = await visit(browser, house, { cookie: house.brand.cookie });
    const page = await context.newPage();
    await page.goto("/brand?q=backpack");
    await settled(page);
    await page.getByRole("radio", { name: "English" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { level: 1, name: "核实请求" }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("backpack");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "核实请求" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await context.close();
  });

  async function signIn(page: Page, next: string): Promise<void> {
    await page.goto(next);
    await page.waitForURL(/\/sign-in/);
    // The address has the focus already.
    await page.getByLabel("E-mail address").waitFor();
    await page.keyboard.type(house.brand.email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(house.brand.password);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === next);
    await settled(page);
  }
});
