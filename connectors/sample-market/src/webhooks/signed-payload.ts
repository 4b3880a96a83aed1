import { Webhook, WebhookVerificationError } from "standardwebhooks";

/**
 * Whether whoever knows the secret signed these bytes within the last five minutes, or will have
 * within the next five, as Standard Webhooks asks.
 */
export function isSigned(
  payload: Buffer,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  secret: string,
): boolean {
  const texts = Object.entries(headers).filter(
    (header): header is [string, string] => typeof header[1] === "string",
  );
  try {
    new Webhook(secret).verify(payload, Object.fromEntries(texts), { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}
