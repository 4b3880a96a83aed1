import type { ShopSeller } from "../shop/sellers.js";
import { type Offered, type Shop, type Standing, standingOf } from "../shop/shop.js";
import { categoryText, listingPath, picturePath, sellerPath } from "./cards.js";
import { priceText } from "./format.js";
import { CHECK, OUT } from "./icons.js";
import type { Page } from "./layout.js";
import { html, type Markup } from "./markup.js";
import { statementPart } from "./statement-part.js";
import { address, type View } from "./view.js";

/** Every seller's door. A real shop asks who is there. */
export function sellersPage(view: View, sellers: readonly ShopSeller[]): Page {
  const { words } = view;
  const content = html`<h1 class="heading">${words.centres}</h1><p class="lead">${words.centresText}</p>
<ul class="doors">${sellers.map(
    (seller) =>
      html`<li><a href="${address(view, sellerPath(seller.id))}"><span class="title">${seller.name}</span><span class="by">${words.goods(seller.goods.length)}</span></a></li>`,
  )}</ul>`;
  return { title: words.centres, content };
}

/** What a seller offers, what became of it, and the way to Touchstone. */
export function sellerPage(view: View, shop: Shop, seller: ShopSeller): Page {
  const { words } = view;
  const rows = seller.goods.map((offered) => ({
    offered,
    standing: standingOf(shop, offered.good.listing.id),
    waits: offered.number > shop.pushedUpTo,
  }));
  const off = rows.filter(({ standing }) => standing.state !== "active");
  const content = html`
<p class="crumb">${words.centre}</p>
<div class="bar"><h1 class="heading">${seller.name}</h1>
<p><a class="button" href="${address(view, `${sellerPath(seller.id)}/new`)}">${words.newListing}</a></p></div>
<p class="lead">${words.signedIn}</p>
${view.query["done"] === "saved" && html`<p class="good" role="status">${CHECK}${words.saved}</p>`}
<ul class="tally">
<li><strong>${rows.length - off.length}</strong> ${words.onShelf}</li>
<li><strong>${off.filter(({ standing }) => standing.state === "restricted").length}</strong> ${words.takenDown}</li>
<li><strong>${off.filter(({ standing }) => standing.state === "paused").length}</strong> ${words.pausedState}</li>
</ul>
<div class="columns">
<section class="aside"><h2>${words.statements}</h2>
<form method="post" action="${address(view, `${sellerPath(seller.id)}/touchstone`)}">
<button class="button strong" type="submit">${words.openTouchstone}${OUT}</button>
<p class="small">${words.openHint}</p>
</form>
${statements(view, rows)}</section>
<section class="own"><h2>${words.listings}</h2>
${rows.length === 0 ? html`<p class="empty">${words.noListings}</p>` : html`<ul class="rows">${[...off, ...rows.filter((row) => !off.includes(row))].map((row) => listingRow(view, row, seller.id))}</ul>`}</section>
</div>`;
  return { title: `${words.centre}: ${seller.name}`, content };
}

interface Row {
  readonly offered: Offered;
  readonly standing: Standing;
  readonly waits: boolean;
}

function listingRow(view: View, { offered, standing, waits }: Row, seller: string): Markup {
  const { words } = view;
  const { listing } = offered.good;
  const edit = `${sellerPath(seller)}/listings/${encodeURIComponent(listing.id)}`;
  return html`<li class="row">
<img src="${picturePath(listing.id)}" alt="" width="72" height="72" loading="lazy">
<div><p class="title"><a href="${address(view, listingPath(listing.id))}">${listing.title}</a></p>
<p class="small">${priceText(listing.price, view.language)} · ${categoryText(view, listing.category)} · ${listing.id}</p>
<p class="pills">${pill(view, standing)}${waits && html`<span class="pill quiet" title="${words.waitingText}">${words.waiting}</span>`}</p>
${offered.refusal !== null && html`<p class="small fault">${words.refused} ${offered.refusal}</p>`}</div>
<a class="button plain small" href="${address(view, edit)}" aria-label="${words.edit}: ${listing.title}">${words.edit}</a>
</li>`;
}

function pill(view: View, { state }: Standing): Markup {
  const { words } = view;
  if (state === "restricted") return html`<span class="pill down">${words.takenDown}</span>`;
  if (state === "paused") return html`<span class="pill pause">${words.pausedState}</span>`;
  return html`<span class="pill up">${words.onShelf}</span>`;
}

function statements(view: View, rows: readonly Row[]): Markup {
  const parts = rows.flatMap(({ offered, standing }) =>
    standing.statements.map((statement) => ({
      inForce: standing.inForce.includes(statement.id),
      title: offered.good.listing.title,
      statement,
    })),
  );
  if (parts.length === 0) return html`<p class="empty">${view.words.noStatements}</p>`;
  const inOrder = [...parts].sort(
    (one, other) =>
      Number(other.inForce) - Number(one.inForce) ||
      Date.parse(other.statement.imposedAt) - Date.parse(one.statement.imposedAt),
  );
  return html`${inOrder.map(
    ({ title, statement, inForce }) =>
      html`<h3>${title}</h3>${statementPart(view, statement, inForce)}`,
  )}`;
}
