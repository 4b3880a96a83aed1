import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Market } from "../../market.js";
import { actOnDelivery } from "../../webhooks/act-on-delivery.js";
import { readEvent } from "../../webhooks/read-event.js";
import { isSigned } from "../../webhooks/signed-payload.js";

const BODY_LIMIT = 4 * 1024 * 1024;

/** Where Touchstone says in which state a listing should be. */
export function addWebhookRoute(scope: FastifyInstance, market: Market): void {
  // The signature is over the bytes as they came; parsed and written again they would be others.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_LIMIT }, (_, body, done) =>
    done(null, body),
  );
  scope.post("/webhooks/touchstone", (request, reply) => receive(market, request, reply));
}

async function receive(
  market: Market,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { book, connection, doors, settings, tally, now } = market;
  const refuse = (status: number, detail: string) => {
    tally.refused += 1;
    return reply.code(status).send({ detail });
  };
  const secret = connection.secret();
  if (!doors.open) return refuse(503, "the shop is closed for maintenance");
  if (secret === null) return refuse(503, "the shop has no webhook secret yet");
  const payload = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (!isSigned(payload, request.headers, secret)) {
    return refuse(401, "the signature or its time does not fit");
  }
  const read = readEvent(payload, settings.id);
  if (read.kind === "bad") return refuse(400, read.detail);
  tally.received += 1;
  if (read.kind === "unknown") {
    tally.ignored += 1;
    return reply.code(204).send();
  }
  const act = actOnDelivery(book.shop, read.event, now());
  if (act.kind === "apply") {
    await book.record(act.entry);
    tally.applied += 1;
  } else {
    tally[act.kind === "duplicate" ? "duplicates" : "outdated"] += 1;
    // What this answer rests on may still be on its way to the disk.
    await book.settled();
  }
  return reply.code(204).send();
}
