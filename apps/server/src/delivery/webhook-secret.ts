import { randomBytes } from "node:crypto";
import type { Sealer } from "../secrets/sealer.js";
import type { Instant } from "../store/tables.js";
import { instantAfter } from "./instant-after.js";

/** What deliveries are signed with, each `whsec_` and base64 as Standard Webhooks writes them. */
interface WebhookSecrets {
  readonly current: string;
  /** Signs beside the current one until its time is over, so that a receiver can change in between. */
  readonly former?: { readonly secret: string; readonly until: Instant };
}

const PURPOSE = "webhook";
/** How long deliveries carry the signature of a replaced secret too. */
const FORMER_SIGNS_FOR = 24 * 60 * 60_000;

/** A new secret, and what is stored of it. The caller shows the secret once. */
export function createWebhookSecret(sealer: Sealer): { secret: string; sealed: string } {
  const secret = `whsec_${randomBytes(32).toString("base64")}`;
  return { secret, sealed: seal(sealer, { current: secret }) };
}

/** As `createWebhookSecret`; the secret that was in force still signs for a day. */
export function rotateWebhookSecret(
  sealer: Sealer,
  sealed: string,
  now: Instant,
): { secret: string; sealed: string } {
  const { secret } = createWebhookSecret(sealer);
  const former = {
    secret: open(sealer, sealed).current,
    until: instantAfter(now, FORMER_SIGNS_FOR),
  };
  return { secret, sealed: seal(sealer, { current: secret, former }) };
}

/** The secrets that sign at `now`, the current one first. */
export function webhookSecrets(sealer: Sealer, sealed: string, now: Instant): string[] {
  const { current, former } = open(sealer, sealed);
  return former !== undefined && former.until > now ? [current, former.secret] : [current];
}

function seal(sealer: Sealer, secrets: WebhookSecrets): string {
  return sealer.seal(PURPOSE, JSON.stringify(secrets));
}

function open(sealer: Sealer, sealed: string): WebhookSecrets {
  // Only `seal` above writes what the sealer opens for this purpose.
  return JSON.parse(sealer.open(PURPOSE, sealed)) as WebhookSecrets;
}
