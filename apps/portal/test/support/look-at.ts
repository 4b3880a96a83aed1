import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** A folder for pictures of the pages, where somebody wants to look at them. */
const SCREENSHOTS = process.env["PORTAL_SCREENSHOTS"];

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Until nothing changes its looks any more. Where motion is unwanted, every property still takes a frame to
 * change, and one after the other down the page: colours half-way there are nobody's.
 */
const STILL = `new Promise((resolve) => {
  const changes = ({ playState, effect }) =>
    playState === "running" && effect.getComputedTiming().endTime !== Infinity;
  const look = () => {
    if (document.getAnimations().some(changes)) requestAnimationFrame(look);
    else resolve();
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What keeps somebody out of the page as it is shown now, rule by rule; and keeps a picture of it. */
export async function lookAt(page: Page, name: string): Promise<readonly string[]> {
  await page.evaluate(STILL);
  if (SCREENSHOTS !== undefined) {
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  }
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(await axe);
  const options = JSON.stringify({ runOnly: STANDARDS, resultTypes: ["violations"] });
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than the screen, once nothing moves any more. */
export async function overflow(page: Page): Promise<number> {
  await page.evaluate(STILL);
  return page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
}
