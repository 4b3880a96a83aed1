import type { FastifyReply, FastifyRequest } from "fastify";
import type { Market } from "../market.js";
import { type Page, pageText } from "../pages/layout.js";
import { themeOf } from "../pages/theme.js";
import { type View, viewOf } from "../pages/view.js";

export function viewFor({ settings, doors }: Market, request: FastifyRequest): View {
  return viewOf({
    shop: settings.name,
    theme: settings.theme ?? themeOf(settings.id),
    open: doors.open,
    url: request.url,
    acceptLanguage: request.headers["accept-language"],
  });
}

/** A page changes with every delivery, so nobody keeps one. */
export function sendPage(reply: FastifyReply, view: View, page: Page, status = 200): FastifyReply {
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .header("content-language", view.language)
    .send(pageText(view, page));
}
