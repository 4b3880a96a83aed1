import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { openCanned } from "./support/canned.js";
import { BRAND_RIGHTS, FRONT, MANAGER, UNREADABLE } from "./support/canned-rights.js";
import { CHOSEN } from "./support/chosen-picture.js";
import { lookAt, overflow } from "./support/look-at.js";
import { watchTroubles } from "./support/troubles.js";
import { open } from "./support/visit.js";

/** A browser takes its time on a busy machine. */
const PATIENCE = 120_000;

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describeInBrowser("rights that are shown by pictures", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, PATIENCE);
  afterAll(() => browser?.close());

  it("are put in and handed in, by keys alone", { timeout: PATIENCE }, async () => {
    const { page, sent, close } = await openCanned(browser, BRAND_RIGHTS);
    const dialog = await openDialog(page);
    await dialog.getByRole("radio", { name: /Own photographs/ }).press("Space");
    await dialog.getByText("Copyright is not registered").waitFor();
    expect(await dialog.getByLabel("Number").count()).toBe(0);
    await page.locator("input[type=file]").setInputFiles(CHOSEN);
    await dialog.getByText("1 of 1 arrived").waitFor();
    await dialog.getByRole("checkbox").press("Space");
    await dialog.getByRole("button", { name: "Add and hand in" }).press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(sent.map(({ what }) => what)).toEqual([
      "POST /v1/files",
      "POST /v1/rights",
      "POST /v1/rights/r-5/submit",
    ]);
    expect(JSON.parse(sent[1]?.body ?? "{}")).toEqual({
      kind: "copyright_image",
      images: [FRONT],
      holder: "Norvane",
      territories: [],
      licensed: true,
    });
    await close();
  });

  it("are not handed in with a file that cannot be opened", { timeout: PATIENCE }, async () => {
    const refusing = { ...BRAND_RIGHTS, "POST /v1/files": UNREADABLE };
    const { page, sent, close } = await openCanned(browser, refusing);
    const dialog = await openDialog(page);
    await dialog.getByRole("radio", { name: /Own photographs/ }).press("Space");
    await page.locator("input[type=file]").setInputFiles(CHOSEN);
    await dialog.getByRole("alert").getByText("cannot be opened as a picture").waitFor();
    const handIn = dialog.getByRole("button", { name: "Add and hand in" });
    await handIn.press("Enter");
    await dialog.getByText("Remove the files that cannot be taken.").waitFor();
    await dialog.getByRole("button", { name: `Remove ${CHOSEN.name}` }).press("Enter");
    await handIn.press("Enter");
    await dialog.getByRole("alert").getByText("Choose at least one picture.").waitFor();
    expect(sent.map(({ what }) => what)).toEqual(["POST /v1/files"]);
    await close();
  });

  it("are one right, however often it is handed in", { timeout: PATIENCE }, async () => {
    const { "POST /v1/rights/r-5/submit": _handedIn, ...failing } = BRAND_RIGHTS;
    const { page, close } = await openCanned(browser, failing);
    const keys: (string | undefined)[] = [];
    page.on("request", (asked) => {
      const { pathname } = new URL(asked.url());
      if (asked.method() === "POST" && pathname === "/v1/rights") {
        keys.push(asked.headers()["idempotency-key"]);
      }
    });
    const dialog = await openDialog(page);
    await dialog.getByRole("radio", { name: /Own photographs/ }).press("Space");
    await page.locator("input[type=file]").setInputFiles(CHOSEN);
    await dialog.getByText("1 of 1 arrived").waitFor();
    const handIn = dialog.getByRole("button", { name: "Add and hand in" });
    for (const time of [1, 2, 3]) {
      if (time === 3) await dialog.getByRole("checkbox").press("Space");
      await handIn.press("Enter");
      await expect.poll(() => keys.length).toBe(time);
      await dialog.getByRole("alert").getByText("does not exist").waitFor();
    }
    expect(keys[0]).toMatch(/^[\w-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
    await close();
  });

  it("take what is dropped and what is pasted", { timeout: PATIENCE }, async () => {
    const { page, close } = await openCanned(browser, BRAND_RIGHTS);
    const dialog = await openDialog(page);
    await dialog.getByRole("radio", { name: /Logo/ }).press("Space");
    const place = dialog.getByRole("group", { name: /The logo/ });
    const files = await page.evaluateHandle(`(() => {
      const files = new DataTransfer();
      files.items.add(new File(["<svg/>"], "logo.svg", { type: "image/svg+xml" }));
      files.items.add(new File(["text"], "notes.txt", { type: "text/plain" }));
      return files;
    })()`);
    await place.dispatchEvent("drop", { dataTransfer: files });
    await dialog.getByText("1 of 2 arrived").waitFor();
    await dialog.getByRole("alert").getByText("Only PNG, JPEG, WebP and SVG").waitFor();
    await page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File(["pixels"], "pasted.png", { type: "image/png" }));
      window.dispatchEvent(new ClipboardEvent("paste", { clipboardData: files }));
    })()`);
    await dialog.getByText("2 of 3 arrived").waitFor();
    await close();
  });

  it("say what a logo still needs, and lead there", { timeout: PATIENCE }, async () => {
    const { page, sent, close } = await openCanned(browser, BRAND_RIGHTS);
    const dialog = await openDialog(page);
    await dialog.getByRole("radio", { name: /Logo/ }).press("Space");
    await page.locator("input[type=file]").setInputFiles(CHOSEN);
    await dialog.getByText("1 of 1 arrived").waitFor();
    await dialog.getByRole("button", { name: "Add and hand in" }).press("Enter");
    await expect.poll(() => dialog.getByText("This is needed for the review.").count()).toBe(3);
    await dialog.locator("input[aria-invalid=true]:focus").waitFor();
    expect(await dialog.getByLabel("Number").getAttribute("aria-invalid")).toBe("true");
    expect(sent.map(({ what }) => what)).toEqual(["POST /v1/files"]);
    await close();
  });

  it("show all their pictures, as large as the screen", { timeout: PATIENCE }, async () => {
    const { page, close } = await openCanned(browser, BRAND_RIGHTS);
    await open(page, "/brand/rights/r-5");
    const shown = page.getByRole("img", { name: "Picture 1 of 2 of the right" });
    await shown.waitFor();
    await page.getByRole("button", { name: "Previous picture" }).press("ArrowRight");
    await page.getByRole("img", { name: "Picture 2 of 2 of the right" }).waitFor();
    await page.getByRole("button", { name: "Enlarge" }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Next picture" }).press("Enter");
    await dialog.getByRole("img", { name: "Picture 1 of 2 of the right" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await close();
  });

  it("are reviewed by what they show, and by the copies of their pictures", {
    timeout: PATIENCE,
  }, async () => {
    const { page, close } = await openCanned(browser, MANAGER);
    await open(page, "/manager/brands/o-1?right=r-5");
    const review = page.getByRole("dialog");
    await review.getByRole("img", { name: "Picture 1 of 2 of the right" }).waitFor();
    await review.getByText("Copyright is not registered").waitFor();
    expect(await review.getByText("Nice classes").count()).toBe(0);
    await review.getByText("Of 12 listings nothing is known").waitFor();
    await close();
  });

  it.each([
    ["/brand/rights", BRAND_RIGHTS],
    ["/brand/rights/r-5", BRAND_RIGHTS],
    ["/brand/rights/r-6", BRAND_RIGHTS],
    ["/manager/brands/o-1", MANAGER],
    ["/manager/brands/o-1?right=r-5", MANAGER],
  ] as const)(
    "%s is whole, on every screen, for everybody",
    async (path, answers) => {
      const { page, close } = await openCanned(browser, answers);
      // There is nothing live where there is no server.
      const troubles = watchTroubles(page, [404]);
      await open(page, path);
      const faults = await faultsOf(page, `canned${path.replaceAll(/\W+/g, "-")}`);
      expect([...troubles, ...faults]).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it.each(["Word mark", "Logo", "Own photographs", "Design"])(
    "the form for %s is whole, on every screen, for everybody",
    async (kind) => {
      const { page, close } = await openCanned(browser, BRAND_RIGHTS);
      const dialog = await openDialog(page);
      await dialog.getByRole("radio", { name: new RegExp(kind) }).press("Space");
      await dialog.getByRole("button", { name: "Add and hand in" }).press("Enter");
      await dialog.getByRole("alert").or(dialog.locator("[aria-invalid=true]")).first().waitFor();
      const name = `canned-add-right-${kind.replaceAll(/\W+/g, "-")}`;
      expect(await faultsOf(page, name)).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  async function openDialog(page: Page) {
    await open(page, "/brand/rights");
    await page.getByRole("button", { name: "Add a right" }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    return dialog;
  }

  async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const [screen, size] of Object.entries({ wide: WIDE, phone: PHONE })) {
      await page.setViewportSize(size);
      faults.push(...(await lookAt(page, `${name}-${screen}`)));
      const over = await overflow(page);
      if (over > 0) faults.push(`${screen}: wider than the screen by ${over} px`);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await lookAt(page, `${name}-dark`)));
    return faults;
  }
});
