import { sizeOf } from "../pictures/picture.js";
import { shelf } from "../shop/shelf.js";
import type { Offered, Shop } from "../shop/shop.js";
import { cards, categoryText, picturePath } from "./cards.js";
import { monthText, priceText } from "./format.js";
import type { Page } from "./layout.js";
import { html, type Markup } from "./markup.js";
import { address, type View } from "./view.js";

const MORE = 4;

/** One item that is on the shelf. */
export function listingPage(view: View, shop: Shop, { good }: Offered): Page {
  const { words } = view;
  const { listing } = good;
  const { width, height } = sizeOf(good.picture);
  const { seller } = listing;
  const content = html`
<article class="item">
<p class="tile"><img src="${picturePath(listing.id)}" alt="${listing.title}" width="${width}" height="${height}"></p>
<div class="facts">
<p class="crumb"><a href="${address(view, "/", { category: listing.category })}">${categoryText(view, listing.category)}</a></p>
<h1>${listing.title}</h1>
<p class="price">${priceText(listing.price, view.language)}</p>
<p class="text">${listing.description}</p>
<dl>
${fact(words.condition, words.conditions[listing.condition ?? "unknown"])}
${fact(words.brand, listing.brandClaim)}
${fact(words.available, listing.quantity)}
${fact(words.number, listing.id)}
${fact(words.soldBy, seller?.name ?? seller?.id)}
${fact(words.since, seller?.since === undefined ? undefined : monthText(seller.since, view.language))}
</dl>
<p class="note">${words.notForSale}</p>
</div>
</article>
${moreOnShelf(view, shop, listing.id)}`;
  return { title: listing.title, content };
}

/** What is shown where nothing is on the shelf any more. It blames nobody. */
export function offShelfPage(view: View, shop: Shop, id: string, state: "paused" | "gone"): Page {
  const { words } = view;
  const [title, text] =
    state === "paused" ? [words.paused, words.pausedText] : [words.gone, words.goneText];
  const content = html`<div class="notice"><h1>${title}</h1><p>${text}</p>
<p><a class="button plain" href="${address(view, "/")}">${words.toShop}</a></p></div>
${moreOnShelf(view, shop, id)}`;
  return { title, content };
}

export function messagePage(view: View, title: string, text: string): Page {
  const content = html`<div class="notice"><h1>${title}</h1><p>${text}</p>
<p><a class="button plain" href="${address(view, "/")}">${view.words.toShop}</a></p></div>`;
  return { title, content };
}

function fact(name: string, value: string | number | undefined): Markup | undefined {
  return value === undefined || value === ""
    ? undefined
    : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** Others, of the same category first. */
function moreOnShelf(view: View, shop: Shop, id: string): Markup | undefined {
  const category = shop.goods.get(id)?.good.listing.category;
  const others = shelf(shop, { search: "", category: "" }).filter(
    ({ good: { listing } }) => listing.id !== id,
  );
  const near = others.filter(({ good: { listing } }) => listing.category === category);
  const shown = [...new Set([...near, ...others])].slice(0, MORE);
  if (shown.length === 0) return undefined;
  return html`<section class="more"><h2>${view.words.more}</h2>${cards(view, shown)}</section>`;
}
