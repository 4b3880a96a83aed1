import type { Context } from "../../context.js";
import { signedRequest } from "../../delivery/signed-request.js";
import { webhookSecrets } from "../../delivery/webhook-secret.js";
import type { OutboundAnswer } from "../../outbound/outbound.js";
import { inSpan, traceparentOf } from "../../tracing/spans.js";
import { sellerLinkToken, sellerLinkUrl } from "../../usecases/sellers/seller-link.js";
import type { Claimed } from "./claim-deliveries.js";

/** One attempt and what came of it. Times are milliseconds since 1970. */
export interface Attempt {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly answer: OutboundAnswer;
}

export function sendDelivery(context: Context, claimed: Claimed): Promise<Attempt> {
  const { traceparent, marketplaceId, id, attempt } = claimed;
  if (traceparent === null) return send(context, claimed, null);
  const attributes = {
    "touchstone.marketplace": marketplaceId,
    "touchstone.delivery": id,
    "touchstone.attempt": attempt,
  };
  return inSpan("delivery", attributes, traceparent, async (span) => {
    const sent = await send(context, claimed, traceparentOf(span));
    const said = sent.answer.ok ? sent.answer.status : sent.answer.fault;
    span.setAttribute("touchstone.answer", said);
    return sent;
  });
}

async function send(
  context: Context,
  claimed: Claimed,
  traceparent: string | null,
): Promise<Attempt> {
  const startedAt = context.clock();
  const { url, secretSealed } = claimed.endpoint;
  const request = signedRequest({
    id: claimed.id,
    url,
    body: JSON.stringify(withSellerUrl(context, claimed)),
    secrets: webhookSecrets(context.sealer, secretSealed, new Date(startedAt).toISOString()),
    now: startedAt,
    traceparent,
  });
  const answer = await context.outbound.send(request);
  return { startedAt, endedAt: context.clock(), answer };
}

/** The event with its one-time link, which is stored nowhere. */
function withSellerUrl(context: Context, { id, payload, sellerId }: Claimed): Claimed["payload"] {
  if (sellerId === null || payload.state === "active") return payload;
  const sellerUrl = sellerLinkUrl(context, sellerLinkToken(context, id));
  return { ...payload, sellerUrl };
}
