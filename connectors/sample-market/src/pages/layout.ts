import { MARK, SEARCH, TOOLS } from "./icons.js";
import { html, type Markup } from "./markup.js";
import { STYLE_ADDRESS } from "./style.js";
import { address, sameIn, type View } from "./view.js";

export interface Page {
  readonly title: string;
  readonly content: Markup;
}

/** A whole document. */
export function pageText(view: View, { title, content }: Page): string {
  const { words } = view;
  const document = html`<!doctype html>
<html lang="${view.language === "zh" ? "zh-Hans" : "en"}" class="${view.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title === view.shop ? title : `${title} – ${view.shop}`}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
${!view.open && html`<p class="banner" role="status">${TOOLS}${words.closed}</p>`}
${header(view)}
<main id="content" tabindex="-1">${content}</main>
<footer class="foot">
<p>${words.demo}</p>
<p><a href="${address(view, "/sellers")}">${words.centres}</a></p>
</footer>
</body>
</html>`;
  return document.text;
}

function header(view: View): Markup {
  const { words } = view;
  return html`<header class="head">
<a class="name" href="${address(view, "/")}">${MARK}<span>${view.shop}</span></a>
<form class="search" role="search" action="/">
<label class="unseen" for="search">${words.search}</label>
${SEARCH}<input id="search" type="search" name="q" maxlength="200" placeholder="${words.search}" value="${view.query["q"] ?? ""}">
<input type="hidden" name="lang" value="${view.language}">
</form>
<nav class="tongues" aria-label="${words.language}">
${tongue(view, "en", "English")}
${tongue(view, "zh", "中文")}
</nav>
</header>`;
}

function tongue(view: View, language: View["language"], name: string): Markup {
  const here = view.language === language;
  const code = language === "zh" ? "zh-Hans" : "en";
  return html`<a href="${sameIn(view, language)}" hreflang="${code}" lang="${code}"${here && html` aria-current="true"`}>${name}</a>`;
}
