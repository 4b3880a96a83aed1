import type { OutboundAnswer } from "../outbound/outbound.js";

/** What an answer of a marketplace's endpoint means for the delivery. */
export type Verdict =
  | { readonly kind: "delivered" }
  /** `retryAfter`: milliseconds for which the marketplace asks to be left alone. */
  | { readonly kind: "again"; readonly scope: "delivery" | "endpoint"; readonly retryAfter: number }
  /** Nothing more is sent to this endpoint until somebody looked at it. */
  | { readonly kind: "park"; readonly reason: string };

/** A marketplace cannot ask to be left alone for longer. */
const LONGEST_RETRY_AFTER = 60 * 60_000;
const TOO_MANY_REQUESTS = 429;
const AGAIN = new Set([408, 425, TOO_MANY_REQUESTS]);

/** @param now milliseconds since 1970, for a `Retry-After` that is a date */
export function verdictOf(answer: OutboundAnswer, now: number): Verdict {
  if (!answer.ok) {
    switch (answer.fault) {
      case "refused_address":
      case "invalid_url":
        return { kind: "park", reason: answer.detail };
      case "unreachable":
      case "timed_out":
        return { kind: "again", scope: "endpoint", retryAfter: 0 };
      case "too_large":
      case "too_many_redirects":
        return { kind: "again", scope: "delivery", retryAfter: 0 };
    }
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: "delivered" };
  if (AGAIN.has(status) || status >= 500) {
    const retryAfter = retryAfterOf(answer.headers["retry-after"], now);
    // 429 speaks of the sender, other answers may be about this one listing.
    return { kind: "again", scope: "delivery", retryAfter };
  }
  return { kind: "park", reason: `the endpoint answered ${status}` };
}

/** Whether an answer asks the sender to send less, whatever it sends. */
export function asksForPause(answer: OutboundAnswer): boolean {
  return answer.ok && answer.status === TOO_MANY_REQUESTS;
}

function retryAfterOf(value: string | undefined, now: number): number {
  if (value === undefined) return 0;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER) : 0;
}
