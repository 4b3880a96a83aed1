import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "./support/browser.js";
import { lookAt, overflow } from "./support/look-at.js";
import { openStoryHouse, type StoryHouse } from "./support/story.js";
import { watchTroubles } from "./support/troubles.js";
import { open, settled, visit } from "./support/visit.js";

type Who = "nobody" | "brand" | "operator" | "seller";

interface Sight {
  readonly who: Who;
  /** `{removed}` stands for the id of that case. */
  readonly path: string;
  /** Refusals that belong to the page. */
  readonly refused?: readonly number[];
}

const SIGHTS: readonly Sight[] = [
  { who: "nobody", path: "/sign-in" },
  { who: "nobody", path: "/setup" },
  { who: "nobody", path: "/invitation#token=0123456789" },
  { who: "nobody", path: "/notice" },
  { who: "nobody", path: "/notice/confirm" },
  { who: "nobody", path: "/notice/confirm#token=0123456789" },
  { who: "nobody", path: "/notice/status" },
  { who: "nobody", path: "/notice/status#token=0123456789", refused: [404] },
  { who: "nobody", path: "/seller/open" },
  { who: "nobody", path: "/seller/open#token=0123456789", refused: [401, 404, 410] },
  { who: "nobody", path: "/seller", refused: [401] },
  { who: "seller", path: "/seller" },
  { who: "seller", path: "/seller/documents" },
  { who: "seller", path: "/seller/cases/{removed}" },
  { who: "seller", path: "/seller/cases/{contested}" },
  { who: "seller", path: "/seller/cases/{upheld}" },
  { who: "seller", path: "/seller/cases/{reversed}" },
  { who: "brand", path: "/brand" },
  { who: "brand", path: "/brand?show=answered" },
  { who: "brand", path: "/brand?q=nothing-like-it" },
  { who: "brand", path: "/brand/requests/{waiting}" },
  { who: "brand", path: "/brand/requests/{removed}" },
  { who: "brand", path: "/brand/contests" },
  { who: "brand", path: "/brand/contests?show=decided" },
  { who: "brand", path: "/brand/contests/{contested}" },
  { who: "brand", path: "/brand/contests/{upheld}" },
  { who: "brand", path: "/brand/settings" },
  { who: "brand", path: "/brand/rights" },
  { who: "brand", path: "/brand/rights/{right}" },
  { who: "brand", path: "/brand/rights/{word}" },
  { who: "brand", path: "/brand/rights/{draft}" },
  { who: "brand", path: "/brand/rights/import" },
  { who: "brand", path: "/brand/agents" },
  { who: "operator", path: "/manager" },
  { who: "operator", path: "/manager/brands" },
  { who: "operator", path: "/manager/brands/{brand}" },
  { who: "operator", path: "/manager/brands/{brand}?right={word}" },
  { who: "operator", path: "/operator" },
  { who: "operator", path: "/operator/contests" },
  { who: "operator", path: "/operator/cases/{contested}" },
  { who: "operator", path: "/operator/cases/{waiting}" },
  { who: "operator", path: "/operator/vault" },
  { who: "operator", path: "/operator/vault?state=rejected" },
  { who: "operator", path: "/operator/deliveries" },
  { who: "operator", path: "/operator/health" },
  { who: "operator", path: "/operator/settings" },
  { who: "operator", path: "/operator/pictures" },
  { who: "operator", path: "/operator/pictures?show=shared" },
  { who: "operator", path: "/operator/safety" },
  { who: "operator", path: "/operator/public-notices" },
  { who: "operator", path: "/operator/public-notices?state=decided" },
];

/** Every page begins in English, whatever the last one was read in. */
const SPEAK_ENGLISH = 'localStorage.setItem("touchstone.language", "en")';

/** Starting two programs and a browser takes its time on a busy machine. */
const PATIENCE = 240_000;

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describeInBrowser("every page", () => {
  let house: StoryHouse;
  let browser: Browser;
  const contexts = new Map<Who, BrowserContext>();
  beforeAll(async () => {
    [house, browser] = await Promise.all([openStoryHouse(), openBrowser()]);
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it.each(SIGHTS)("$path, for $who: opens whole, on every screen, for everybody", async (sight) => {
    const page = await (await contextOf(sight.who)).newPage();
    const troubles = watchTroubles(page, sight.refused);
    const faults = await faultsOf(page, sight);
    await page.close();
    expect([...troubles, ...faults]).toEqual([]);
  });

  async function faultsOf(page: Page, sight: Sight): Promise<string[]> {
    const name = `${sight.who}${sight.path}`.replace(/=\w+$|[{}]/g, "").replaceAll(/\W+/g, "-");
    const faults: string[] = [];
    const look = async (how: string) => {
      const found = await lookAt(page, `${name}-${how}`);
      faults.push(...found.map((fault) => `${how}: ${fault}`));
    };
    const fits = async (how: string) => {
      const over = await overflow(page);
      if (over > 0) faults.push(`${how}: wider than the screen by ${over} px`);
    };
    await open(page, pathOf(sight));
    // Each language, screen and colour scheme once: that is what they differ by.
    await look("en-wide");
    await page.setViewportSize(PHONE);
    await fits("en-phone");
    await speakChinese(page);
    await fits("zh-phone");
    await look("zh-phone");
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: "dark" });
    await look("zh-dark");
    return faults;
  }

  /** By the switch, so that nothing is loaded twice. */
  async function speakChinese(page: Page): Promise<void> {
    await page.getByRole("radio", { name: "English" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("html[lang=zh-CN]").waitFor({ state: "attached" });
    await settled(page);
  }

  function pathOf({ path }: Sight): string {
    const { cases, right, word, draft, brand } = house;
    const ids: Record<string, string> = {
      ...cases,
      brand: brand.organisationId,
      right,
      word,
      draft,
    };
    return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "");
  }

  async function contextOf(who: Who): Promise<BrowserContext> {
    const { brand, operator, seller } = house;
    const visitors = {
      nobody: {},
      brand: { cookie: brand.cookie },
      operator: { cookie: operator.cookie },
      seller: { seller },
    };
    const context = contexts.get(who) ?? (await visit(browser, house, visitors[who]));
    if (!contexts.has(who)) await context.addInitScript(SPEAK_ENGLISH);
    contexts.set(who, context);
    return context;
  }
});
