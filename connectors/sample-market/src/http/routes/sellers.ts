import type { Listing } from "@touchstone/interface";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Market } from "../../market.js";
import { sellerPath } from "../../pages/cards.js";
import { formPage } from "../../pages/form-page.js";
import {
  EMPTY_FORM,
  readForm,
  type SellersWords,
  textsOf,
  textsOfListing,
} from "../../pages/good-form.js";
import { messagePage } from "../../pages/listing-page.js";
import { sellerPage, sellersPage } from "../../pages/seller-page.js";
import { address } from "../../pages/view.js";
import { freeId, goodOf, putUp } from "../../shop/put-up.js";
import { type ShopSeller, sellerOf, sellersOf } from "../../shop/sellers.js";
import { mintLink } from "../../touchstone/client.js";
import { sendPage, viewFor } from "../replies.js";

interface SellerRoute {
  Params: { seller: string };
}
interface ListingRoute {
  Params: { seller: string; listing: string };
}

const SEE_OTHER = 303;
const UNPROCESSABLE = 422;
const BAD_GATEWAY = 502;

/** The seller's centre. A real shop would ask here who the visitor is. */
export function addSellerRoutes(server: FastifyInstance, market: Market): void {
  const { shop } = market.book;

  server.get("/sellers", (request, reply) => {
    const view = viewFor(market, request);
    return sendPage(reply, view, sellersPage(view, sellersOf(shop)));
  });

  server.get<SellerRoute>("/seller/:seller", (request, reply) => {
    const seller = sellerOf(shop, request.params.seller);
    if (seller === undefined) return reply.callNotFound();
    const view = viewFor(market, request);
    return sendPage(reply, view, sellerPage(view, shop, seller));
  });

  server.get<SellerRoute>("/seller/:seller/new", (request, reply) => {
    const seller = sellerOf(shop, request.params.seller);
    if (seller === undefined) return reply.callNotFound();
    const view = viewFor(market, request);
    const page = formPage(view, { seller, listing: null, texts: EMPTY_FORM, faults: {} });
    return sendPage(reply, view, page);
  });

  server.post<SellerRoute>("/seller/:seller/listings", (request, reply) => {
    const seller = sellerOf(shop, request.params.seller);
    if (seller === undefined) return reply.callNotFound();
    return save(market, { request, reply }, { seller, listing: null });
  });

  server.get<ListingRoute>("/seller/:seller/listings/:listing", (request, reply) => {
    const own = ownListing(market, request.params);
    if (own === undefined) return reply.callNotFound();
    const view = viewFor(market, request);
    const texts = textsOfListing(own.listing);
    const page = formPage(view, {
      seller: own.seller,
      listing: own.listing.id,
      texts,
      faults: {},
    });
    return sendPage(reply, view, page);
  });

  server.post<ListingRoute>("/seller/:seller/listings/:listing", (request, reply) => {
    const own = ownListing(market, request.params);
    if (own === undefined) return reply.callNotFound();
    return save(market, { request, reply }, own);
  });

  server.post<SellerRoute>("/seller/:seller/touchstone", (request, reply) => {
    const seller = sellerOf(shop, request.params.seller);
    if (seller === undefined) return reply.callNotFound();
    return openTouchstone(market, { request, reply }, seller);
  });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface OwnListing {
  readonly seller: ShopSeller;
  readonly listing: Listing;
}

function ownListing(market: Market, params: ListingRoute["Params"]): OwnListing | undefined {
  const seller = sellerOf(market.book.shop, params.seller);
  const offered = seller?.goods.find(({ good }) => good.listing.id === params.listing);
  return seller && offered && { seller, listing: offered.good.listing };
}

async function save(
  market: Market,
  { request, reply }: Exchange,
  { seller, listing }: { seller: ShopSeller; listing: Listing | null },
): Promise<FastifyReply> {
  const { book, pusher, settings, now } = market;
  const view = viewFor(market, request);
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const texts = textsOf(form);
  const read = readForm(texts);
  if (!read.ok) {
    const page = formPage(view, {
      seller,
      listing: listing?.id ?? null,
      texts,
      faults: read.faults,
    });
    return sendPage(reply, view, page, UNPROCESSABLE);
  }
  const next =
    listing === null
      ? newListing(freeId(book), settings.id, { seller, words: read.words })
      : rewritten(listing, read.words);
  await putUp(book, [goodOf(next, book.shop.goods.get(next.id)?.good)], now());
  pusher.wake();
  return reply.redirect(address(view, sellerPath(seller.id), { done: "saved" }), SEE_OTHER);
}

function newListing(
  id: string,
  marketplace: string,
  { seller, words }: { seller: ShopSeller; words: SellersWords },
): Listing {
  const [latest] = seller.goods;
  return {
    marketplace,
    id,
    revision: 1,
    status: "active",
    ...words,
    offeredIn: ["EU"],
    soldLast30Days: 0,
    viewsLast30Days: 0,
    seller: latest?.good.listing.seller ?? { id: seller.id, name: seller.name },
  };
}

/** A brand that was crossed out is gone; the currency stays, since the form does not ask for it. */
function rewritten({ brandClaim: _, ...listing }: Listing, words: SellersWords): Listing {
  const price = words.price && {
    ...words.price,
    currency: listing.price?.currency ?? words.price.currency,
  };
  return {
    ...listing,
    ...words,
    ...(price === undefined ? {} : { price }),
    revision: (listing.revision ?? 0) + 1,
  };
}

async function openTouchstone(
  market: Market,
  { request, reply }: Exchange,
  seller: ShopSeller,
): Promise<FastifyReply> {
  const access = market.connection.access();
  const link = access === null ? undefined : await mintLink(access, seller.id);
  if (link?.ok) {
    return reply.header("cache-control", "no-store").redirect(link.value, SEE_OTHER);
  }
  process.stderr.write(`no link for ${seller.id}: ${link?.detail ?? "Touchstone is not known"}\n`);
  const view = viewFor(market, request);
  const page = messagePage(view, view.words.failed, view.words.cannotOpen);
  return sendPage(reply, view, page, BAD_GATEWAY);
}
