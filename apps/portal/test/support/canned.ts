import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page, Route } from "playwright-core";

const BUILT = fileURLToPath(new URL("../../dist/", import.meta.url));

const MEDIA: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".html": "text/html",
};

/**
 * Answers by method and path. A text that begins with `<svg` is sent as a picture, and what has a status as a
 * refusal with it.
 */
export type Answers = Readonly<Record<string, unknown>>;

/** What was sent to a server that is none. */
export interface Sent {
  readonly what: string;
  readonly body: string | null;
}

/** The pages as they were built, before a server that says what it is told to say. */
export async function openCanned(
  browser: Browser,
  answers: Answers,
): Promise<{ page: Page; sent: readonly Sent[]; close(): Promise<void> }> {
  const context = await browser.newContext({
    // Nobody listens there; browsers trust it as they do what is encrypted.
    baseURL: "http://localhost",
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(45_000);
  await context.addInitScript('localStorage.setItem("touchstone.language", "en")');
  const sent: Sent[] = [];
  await context.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith("/v1/")) return sendFile(route, pathname);
    const what = `${route.request().method()} ${pathname}`;
    if (!what.startsWith("GET ")) sent.push({ what, body: route.request().postData() });
    await sendAnswer(route, answers[what]);
  });
  return { page: await context.newPage(), sent, close: () => context.close() };
}

async function sendFile(route: Route, pathname: string): Promise<void> {
  const asked = join(BUILT, pathname);
  const path = extname(pathname) !== "" && existsSync(asked) ? asked : join(BUILT, "index.html");
  const contentType = MEDIA[extname(path)] ?? "application/octet-stream";
  await route.fulfill({ body: await readFile(path), contentType });
}

function sendAnswer(route: Route, answer: unknown): Promise<void> {
  if (typeof answer === "string" && answer.startsWith("<svg")) {
    return route.fulfill({ body: answer, contentType: "image/svg+xml" });
  }
  return route.fulfill({ status: statusOf(answer), json: answer ?? { code: "not_found" } });
}

function statusOf(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 404;
  return "status" in answer && typeof answer.status === "number" ? answer.status : 200;
}
