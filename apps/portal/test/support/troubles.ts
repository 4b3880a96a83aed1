import type { Page } from "playwright-core";

/** What goes wrong on a page while one looks: errors it throws or writes, requests that fail. */
export function watchTroubles(page: Page, expected: readonly number[] = []): readonly string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    // A refused request is told below, with its status and address.
    if (message.type() !== "error" || /^Failed to load resource/.test(message.text())) return;
    troubles.push(`console: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() < 400 || expected.includes(response.status())) return;
    troubles.push(`${response.status()} for ${response.request().method()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Whoever leaves a page takes back what it still asks for.
    if (!/ERR_ABORTED/.test(why)) troubles.push(`${why} for ${request.url()}`);
  });
  return troubles;
}
