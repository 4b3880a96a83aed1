/** An address that may be asked, or why it is none. */
export type Hop =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly detail: string };

/** An address of the web without a password in it. */
export function readUrl(text: string, base?: URL): URL | null {
  if (!URL.canParse(text, base?.href)) return null;
  const url = new URL(text, base);
  const isPlain = url.username === "" && url.password === "" && url.hostname !== "";
  return isPlain && (url.protocol === "https:" || url.protocol === "http:") ? url : null;
}

/** Where a redirect leads. What was asked for under TLS is not asked for again where everybody can read it. */
export function nextHop(location: string, from: URL): Hop {
  const url = readUrl(location, from);
  if (url === null) return { ok: false, detail: "redirected to what is not an http address" };
  if (from.protocol === "https:" && url.protocol !== "https:") {
    return { ok: false, detail: "redirected from https to http" };
  }
  return { ok: true, url };
}
