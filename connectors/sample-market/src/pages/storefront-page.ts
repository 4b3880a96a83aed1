import { KINDS } from "../catalogue/kinds.js";
import { shelf } from "../shop/shelf.js";
import type { Shop } from "../shop/shop.js";
import { cards, categoryText } from "./cards.js";
import type { Page } from "./layout.js";
import { html, type Markup } from "./markup.js";
import { address, type View } from "./view.js";

const PER_PAGE = 24;

/** Everything on the shelf, or what a search or a category leaves of it. */
export function storefrontPage(view: View, shop: Shop): Page {
  const { words, query } = view;
  const category = query["category"] ?? "";
  const search = query["q"] ?? "";
  const goods = shelf(shop, { search, category });
  const pages = Math.max(1, Math.ceil(goods.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(query["page"] ?? 1)) || 1));
  const shown = goods.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const plain = category === "" && search === "" && page === 1;
  const content = html`
${plain ? html`<div class="hero"><h1>${words.tagline}</h1></div>` : html`<h1 class="heading">${headingOf(view, { category, search })}</h1>`}
<div class="bar">${chips(view, { category, search })}<p class="count">${words.goods(goods.length)}</p></div>
${shown.length === 0 ? nothing(view) : cards(view, shown)}
${pages > 1 && pager(view, { page, pages })}`;
  return { title: view.shop, content };
}

interface Chosen {
  readonly category: string;
  readonly search: string;
}

function headingOf(view: View, { category, search }: Chosen): string {
  if (search !== "") return `“${search}”`;
  return category === "" ? view.words.all : categoryText(view, category);
}

function chips(view: View, { category, search }: Chosen): Markup {
  const categories = ["", ...Object.values(KINDS).map((kind) => kind.category)];
  return html`<nav class="chips" aria-label="${view.words.categories}">${categories.map(
    (name) =>
      html`<a href="${address(view, "/", { category: name, q: search })}"${name === category && html` aria-current="true"`}>${name === "" ? view.words.all : categoryText(view, name)}</a>`,
  )}</nav>`;
}

function nothing(view: View): Markup {
  const { words } = view;
  return html`<div class="empty"><h2>${words.nothing}</h2><p>${words.nothingHint}</p>
<p><a class="button plain" href="${address(view, "/")}">${words.all}</a></p></div>`;
}

function pager(view: View, { page, pages }: { page: number; pages: number }): Markup {
  const { words } = view;
  const to = (number: number) => address(view, "/", { ...view.query, page: number });
  return html`<nav class="pager" aria-label="${words.page(page, pages)}">
${page > 1 ? html`<a class="button plain" rel="prev" href="${to(page - 1)}">${words.previous}</a>` : html`<span></span>`}
<span>${words.page(page, pages)}</span>
${page < pages ? html`<a class="button plain" rel="next" href="${to(page + 1)}">${words.next}</a>` : html`<span></span>`}
</nav>`;
}
