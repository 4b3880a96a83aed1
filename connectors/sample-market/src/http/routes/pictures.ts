import type { FastifyInstance, FastifyReply } from "fastify";
import type { Market } from "../../market.js";
import { STYLE, STYLE_ADDRESS } from "../../pages/style.js";
import { drawPicture } from "../../pictures/picture.js";

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d4454"/><path d="M12 4 17.5 14h-11Z" fill="#f4d59a"/><path d="M4 17c2 1.5 3.5 1.5 5.3 0s3.5-1.5 5.3 0 3.5 1.5 5.4 0" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>`;

/** What pages and Touchstone load beside the pages. */
export function addPictureRoutes(server: FastifyInstance, { book }: Market): void {
  server.get(STYLE_ADDRESS, (_request, reply) =>
    reply
      .type("text/css; charset=utf-8")
      .header("cache-control", "public, max-age=31536000, immutable")
      .send(STYLE),
  );

  server.get("/icon.svg", (_request, reply) => sendSvg(reply, ICON));

  server.get<{ Params: { id: string } }>("/pictures/:id.svg", (request, reply) => {
    const offered = book.shop.goods.get(request.params.id);
    if (offered === undefined) return reply.callNotFound();
    return sendSvg(reply, drawPicture(request.params.id, offered.good.picture));
  });
}

function sendSvg(reply: FastifyReply, svg: string): FastifyReply {
  return reply.type("image/svg+xml").header("cache-control", "no-cache").send(svg);
}
