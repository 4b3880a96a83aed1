import { randomUUID } from "node:crypto";
import type { ListingState, Statement } from "@touchstone/interface";
import { Webhook } from "standardwebhooks";

export const SECRET = `whsec_${Buffer.from("a secret of the tests only!!").toString("base64")}`;

const TYPES = {
  active: "listing.reinstated",
  paused: "listing.paused",
  restricted: "listing.restricted",
} as const;

/** An event as Touchstone sends it. */
export function event(listing: string, sequence: number, state: ListingState, more: object = {}) {
  return {
    type: TYPES[state],
    deliveryId: randomUUID() as string,
    sequence,
    marketplace: "harbour",
    listing,
    state,
    ...more,
  };
}

export function statement(listing: string, more: Partial<Statement> = {}): Statement {
  const text = (title: string, facts: string) => ({
    title,
    facts,
    ground: "Regulation (EU) 2017/1001, Article 9(2)(a)",
    automation: "Found by a program; decided by a person.",
    redress: [
      { kind: "internal_complaint" as const, text: "Object", until: "2026-12-24T10:00:00Z" },
      { kind: "judicial" as const, text: "Go to court" },
    ],
  });
  return {
    id: randomUUID(),
    case: randomUUID(),
    listing: { marketplace: "harbour", id: listing },
    restriction: "visibility_removed",
    basis: "notice",
    right: { kind: "word_mark", text: "Norvane" },
    reasonCode: "TM_OBFUSCATED",
    automatedDetection: true,
    automatedDecision: false,
    profile: "eu",
    imposedAt: "2026-11-24T10:00:00Z",
    contestUntil: "2026-12-24T10:00:00Z",
    texts: {
      en: text("Your listing was taken down", "The sign <N0rvane> stands in the title."),
      zh: text("您的商品已被下架", "标题中含有标志 N0rvane。"),
    },
    ...more,
  };
}

export interface Sending {
  readonly secret?: string;
  /** Seconds by which the sender's clock is wrong. */
  readonly late?: number;
  /** Sent in place of what was signed. */
  readonly altered?: string;
}

/** Sends a body as Touchstone does, and gives the status of the answer. */
export async function deliver(
  address: string,
  body: object | string,
  { secret = SECRET, late = 0, altered }: Sending = {},
): Promise<number> {
  const payload = typeof body === "string" ? body : JSON.stringify(body);
  const id = `msg_${randomUUID()}`;
  const at = new Date(Date.now() - late * 1000);
  const response = await fetch(`${address}/webhooks/touchstone`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": `${Math.floor(at.getTime() / 1000)}`,
      "webhook-signature": new Webhook(secret).sign(id, at, payload),
    },
    body: altered ?? payload,
  });
  await response.arrayBuffer();
  return response.status;
}
