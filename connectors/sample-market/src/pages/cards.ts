import type { Listing } from "@touchstone/interface";
import { KINDS } from "../catalogue/kinds.js";
import type { Offered } from "../shop/shop.js";
import { priceText } from "./format.js";
import { html, type Markup } from "./markup.js";
import { address, type View } from "./view.js";

export function cards(view: View, goods: readonly Offered[]): Markup {
  return html`<ul class="cards">${goods.map((offered) => card(view, offered))}</ul>`;
}

function card(view: View, { good: { listing } }: Offered): Markup {
  const used = listing.condition === "used" || listing.condition === "refurbished";
  return html`<li class="card">
<a href="${address(view, listingPath(listing.id))}">
<span class="tile"><img src="${picturePath(listing.id)}" alt="" width="400" height="400" loading="lazy">
${used && html`<span class="tag">${view.words.conditions[listing.condition ?? "unknown"]}</span>`}</span>
<span class="title">${listing.title}</span>
</a>
<p class="price">${priceText(listing.price, view.language)}</p>
<p class="by">${listing.seller?.name ?? listing.seller?.id}</p>
</li>`;
}

export function listingPath(id: string): string {
  return `/listings/${encodeURIComponent(id)}`;
}

export function picturePath(id: string): string {
  return `/pictures/${encodeURIComponent(id)}.svg`;
}

export function sellerPath(id: string): string {
  return `/seller/${encodeURIComponent(id)}`;
}

export function categoryText(view: View, category: Listing["category"]): string {
  const kind = Object.values(KINDS).find((candidate) => candidate.category === category);
  return (view.language === "zh" ? kind?.zh : undefined) ?? category ?? "–";
}
