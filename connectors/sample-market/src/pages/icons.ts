import { html, type Markup } from "./markup.js";

/** Drawn beside words, never instead of them. */
function icon(path: Markup): Markup {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;
}

export const MARK = icon(
  html`<path d="M12 2.5 18.5 14h-13Z M3 16.5c2 2 4 2 6 0s4-2 6 0 4 2 6 0 M3 20.5c2 2 4 2 6 0s4-2 6 0 4 2 6 0"/>`,
);
export const SEARCH = icon(
  html`<path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm5 11.5L20.5 20.5"/>`,
);
export const TOOLS = icon(
  html`<path d="M14.5 6.5a4 4 0 0 1 5-3l-2.7 2.7 1.2 2 2 1.2L22 7a4 4 0 0 1-5.2 4.6L8 20.5a2.1 2.1 0 0 1-3-3l8.8-8.7a4 4 0 0 1 .7-2.3Z"/>`,
);
export const OUT = icon(
  html`<path d="M14 4h6v6 M20 4l-9 9 M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5"/>`,
);
export const CHECK = icon(html`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
