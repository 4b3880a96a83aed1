import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectStatus, tokenOf } from "../../../server/test/support/people.js";
import { request } from "../../../server/test/support/request.js";
import type { PortalHouse } from "./portal-house.js";

export type Language = "en" | "zh";

export interface Visitor {
  readonly language?: Language;
  /** Signed in as this person. */
  readonly cookie?: string;
  /** A session of a seller. */
  readonly seller?: string;
}

/** A browser of somebody's own, on an ordinary screen. */
export async function visit(
  browser: Browser,
  house: Pick<PortalHouse, "url">,
  { language = "en", cookie, seller }: Visitor = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: house.url,
    locale: language === "zh" ? "zh-CN" : "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  // Patience with a busy machine: only a test that is about to fail waits that long.
  context.setDefaultTimeout(45_000);
  if (cookie !== undefined) await context.addCookies(cookiesOf(cookie, house.url));
  if (seller !== undefined) {
    await context.addInitScript(`sessionStorage.setItem("touchstone.seller", "${seller}")`);
  }
  return context;
}

function cookiesOf(header: string, url: string) {
  return header.split("; ").map((part) => {
    const at = part.indexOf("=");
    return { name: part.slice(0, at), value: part.slice(at + 1), url };
  });
}

type WithSellers = Pick<PortalHouse, "url" | "marketplace" | "key">;

/** The link with which the marketplace sends a seller to Touchstone: good once. */
async function sellerLink(house: WithSellers, seller = "s-01"): Promise<string> {
  const path = `/v1/marketplaces/${house.marketplace}/sellers/${seller}/links`;
  const minted = await request(house.url, { path, method: "POST", key: house.key });
  return expectStatus(minted, 201).body.url as string;
}

/** The token of a session that such a link opened. */
export async function sellerSession(house: WithSellers, seller = "s-01"): Promise<string> {
  const body = { token: tokenOf(await sellerLink(house, seller)) };
  const opened = await request(house.url, { path: "/v1/seller/sessions", body });
  return expectStatus(opened, 201).body.token as string;
}

/** Goes there and waits until what the page asks for has come. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Until the page has its title and nothing on it is being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
}
