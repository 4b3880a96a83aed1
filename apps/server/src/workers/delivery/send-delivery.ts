import type { Context } from "../../context.js";
import { signedRequest } from "../../delivery/signed-request.js";
import { webhookSecrets } from "../../delivery/webhook-secret.js";
import type { OutboundAnswer } from "../../outbound/outbound.js";
import { sellerLinkToken, sellerLinkUrl } from "../../usecases/sellers/seller-link.js";
import type { Claimed } from "./claim-deliveries.js";

/** One attempt and what came of it. Times are milliseconds since 1970. */
export interface Attempt {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly answer: OutboundAnswer;
}

export async function sendDelivery(context: Context, claimed: Claimed): Promise<Attempt> {
  const startedAt = context.clock();
  const { url, secretSealed } = claimed.endpoint;
  const request = signedRequest({
    id: claimed.id,
    url,
    body: JSON.stringify(withSellerUrl(context, claimed)),
    secrets: webhookSecrets(context.sealer, secretSealed, new Date(startedAt).toISOString()),
    now: startedAt,
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
