import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { openCanned } from "./support/canned.js";
import { BRAND, LISTING, OPERATOR, REGION } from "./support/canned-pictures.js";
import { CHOSEN } from "./support/chosen-picture.js";
import { lookAt, overflow } from "./support/look-at.js";
import { watchTroubles } from "./support/troubles.js";
import { open } from "./support/visit.js";

/** A browser takes its time on a busy machine. */
const PATIENCE = 120_000;

const PHONE = { width: 390, height: 844 };

describeInBrowser("pictures", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, PATIENCE);
  afterAll(() => browser?.close());

  it("lays the brand's photograph where the listing shows it", { timeout: PATIENCE }, async () => {
    const { page, close } = await openCanned(browser, BRAND);
    await open(page, "/brand/requests/c-1");
    await page
      .getByText("The listing shows your photograph: mirrored and rotated by 90°.")
      .waitFor();
    await page.keyboard.press("o");
    const over = page.locator("div[class*=over] img");
    await over.waitFor();
    const listing = page.getByRole("img", { name: "Picture 1 of 2 of the listing" });
    const [laid, below] = [await over.boundingBox(), await listing.boundingBox()];
    const scale = (below?.width ?? 0) / LISTING.width;
    const xs = REGION.map(([x]) => x);
    const ys = REGION.map(([, y]) => y);
    const expected = {
      x: (below?.x ?? 0) + scale * Math.min(...xs),
      y: (below?.y ?? 0) + scale * Math.min(...ys),
      width: scale * (Math.max(...xs) - Math.min(...xs)),
      height: scale * (Math.max(...ys) - Math.min(...ys)),
    };
    for (const side of ["x", "y", "width", "height"] as const) {
      expect(Math.abs((laid?.[side] ?? 0) - expected[side]), side).toBeLessThan(1.5);
    }
    await close();
  });

  it("answers nothing by keys that are pressed in a dialog", { timeout: PATIENCE }, async () => {
    const { page, sent, close } = await openCanned(browser, BRAND);
    await open(page, "/brand/requests/c-1");
    await page.getByRole("button", { name: "Enlarge" }).press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("3");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/brand/requests/c-1");
    expect(sent.filter(({ what }) => what.includes("answer"))).toEqual([]);
    await close();
  });

  it("says step by step why two pictures do not match", { timeout: PATIENCE }, async () => {
    const { page, sent, close } = await openCanned(browser, BRAND);
    await open(page, "/brand/requests/c-1");
    await page.getByRole("button", { name: "Compare by hand" }).press("Enter");
    await page.getByRole("button", { name: "Compare", exact: true }).press("Enter");
    await page.getByText("The two do not match.").waitFor();
    const row = page.getByRole("row", { name: /Points that agree/ });
    expect(await row.textContent()).toContain("at least 12");
    expect(await row.textContent()).toContain("missed");
    const [asked] = sent.filter(({ what }) => what === "POST /v1/picture-comparisons");
    expect(JSON.parse(asked?.body ?? "{}")).toMatchObject({ position: 0 });
    await close();
  });

  it("leads from a picture to the listing that shows it", { timeout: PATIENCE }, async () => {
    const { page, close } = await openCanned(browser, OPERATOR);
    await open(page, "/operator/pictures");
    await page.locator("input[type=file]").setInputFiles(CHOSEN);
    await page.getByText("1 picture of a listing shows it. Looked through: 18,240.").waitFor();
    await page.getByRole("button", { name: "Compare with Leather tote bag" }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("The listing shows your picture: mirrored").waitFor();
    const link = dialog.getByRole("link", { name: "To the case" });
    expect(await link.getAttribute("href")).toBe("/operator/cases/c-1");
    await close();
  });

  it("refuses a file that is no picture before it is sent", { timeout: PATIENCE }, async () => {
    const { page, sent, close } = await openCanned(browser, OPERATOR);
    await open(page, "/operator/pictures");
    const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a") };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("alert").getByText("no picture").waitFor();
    expect(sent).toEqual([]);
    await close();
  });

  it("closes a safety case with what came of it", { timeout: PATIENCE }, async () => {
    const { page, sent, close } = await openCanned(browser, OPERATOR);
    await open(page, "/operator/safety");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Close the case" }).press("Enter");
    const dialog = page.getByRole("dialog");
    const act = dialog.getByRole("button", { name: "Close the case" });
    expect(await act.isDisabled()).toBe(true);
    await dialog.getByRole("radio", { name: /declaration of conformity/ }).press("Space");
    await act.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(sent.map(({ what }) => what)).toEqual(["POST /v1/safety-cases/s-1/close"]);
    expect(JSON.parse(sent[0]?.body ?? "{}")).toEqual({
      outcome: "declaration_shown",
      note: null,
      version: 3,
    });
    await close();
  });

  it.each([
    ["/brand/requests/c-1", BRAND],
    ["/operator/safety", OPERATOR],
    ["/operator/safety/s-1", OPERATOR],
    ["/operator/pictures", OPERATOR],
    ["/operator/pictures?show=shared", OPERATOR],
  ] as const)(
    "%s is whole, on every screen, for everybody",
    async (path, answers) => {
      const { page, close } = await openCanned(browser, answers);
      // There is nothing live where there is no server.
      const troubles = watchTroubles(page, [404]);
      await open(page, path);
      const name = `canned${path.replaceAll(/\W+/g, "-")}`;
      const faults = [...(await lookAt(page, `${name}-wide`))];
      await page.setViewportSize(PHONE);
      faults.push(...(await lookAt(page, `${name}-phone`)));
      expect([...troubles, ...faults]).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await close();
    },
    PATIENCE,
  );

  it("never calls a marking anything but what was measured", { timeout: PATIENCE }, async () => {
    const { page, close } = await openCanned(browser, OPERATOR);
    for (const path of ["/operator/safety", "/operator/safety/s-1"]) {
      await open(page, path);
      const text = (await page.locator("main").textContent()) ?? "";
      expect(text).toContain("CE marking with non-conforming proportions");
      expect(text).not.toMatch(/counterfeit|fake|china export/i);
    }
    await close();
  });
});
