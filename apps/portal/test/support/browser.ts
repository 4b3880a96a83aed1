import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe, it } from "vitest";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium stands that is no one's own; `CHROMIUM` names another. */
const CHROMIUM = process.env["CHROMIUM"] ?? PLACES.find((path) => existsSync(path));

const MISSING = "there is no Chromium (Debian: apt-get install chromium; or name one in CHROMIUM)";

/** Tests in a real browser. Without one they are skipped, and their title says why; CI must have one. */
export function describeInBrowser(title: string, body: () => void): void {
  if (CHROMIUM !== undefined) {
    describe(title, body);
    return;
  }
  const reason = `${title}: ${MISSING}`;
  if (process.env["CI"] === undefined) {
    describe.skip(reason, body);
    return;
  }
  it(title, () => {
    throw new Error(reason);
  });
}

export function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error(MISSING);
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
