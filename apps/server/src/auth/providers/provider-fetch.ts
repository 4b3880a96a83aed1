import type { CustomFetch } from "openid-client";

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 1_048_576;

/**
 * How providers are reached: within a time, up to a size, without following redirects. Their addresses are the
 * operator's settings or come from the issuer that those name, so they are trusted, and may be private: this is not
 * the guarded client of addresses that others gave (`outbound/`).
 */
export const providerFetch: CustomFetch = async (url, { body, ...options }) => {
  const response = await fetch(url, {
    ...options,
    ...(body === undefined ? {} : { body }),
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array;
    size += bytes.byteLength;
    if (size > MOST_BYTES) throw new Error("the provider's answer is too large");
    parts.push(bytes);
  }
  const { status, statusText, headers } = response;
  const empty = status === 204 || status === 304 || size === 0;
  return new Response(empty ? null : Buffer.concat(parts), { status, statusText, headers });
};
