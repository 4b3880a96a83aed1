import { Webhook } from "standardwebhooks";
import type { OutboundRequest } from "../outbound/outbound.js";

const TIMEOUT = 15_000;
/** An acknowledgement needs no body; what is larger is not read. */
const MAX_ANSWER = 64 * 1024;

interface Message {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** Each signs; a receiver needs to know one of them. */
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** W3C trace context, for receivers that trace; `null` where this is not traced. */
  readonly traceparent?: string | null;
}

/** A request to a marketplace's endpoint, signed as Standard Webhooks asks. A redirect is not followed. */
export function signedRequest({
  id,
  url,
  body,
  secrets,
  now,
  traceparent = null,
}: Message): OutboundRequest {
  const at = new Date(now);
  return {
    method: "POST",
    url,
    body,
    headers: {
      "content-type": "application/json",
      "user-agent": "Touchstone",
      ...(traceparent === null ? {} : { traceparent }),
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(now / 1_000)),
      "webhook-signature": secrets
        .map((secret) => new Webhook(secret).sign(id, at, body))
        .join(" "),
    },
    maxBytes: MAX_ANSWER,
    timeout: TIMEOUT,
    redirects: 0,
  };
}
