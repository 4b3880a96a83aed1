/** Content types of pictures and documents, by how their bytes begin. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, "image/jpeg"],
  [/^\x89PNG\r\n/, "image/png"],
  [/^GIF8[79]a/, "image/gif"],
  [/^RIFF....WEBP/s, "image/webp"],
  [/^....ftypavi[fs]/s, "image/avif"],
  [/^(II\*.|MM.\*)/s, "image/tiff"],
  [/^%PDF-\d/, "application/pdf"],
  [/^(\xef\xbb\xbf)?\s*(<\?xml|<!--|<!DOCTYPE svg|<svg)/i, "image/svg+xml"],
];
const LOOKED_AT = 256;

/** What these bytes are, judged by themselves: what their sender called them counts for nothing. */
export function mediaOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  const found = BEGINNINGS.find(([beginning]) => beginning.test(start));
  return found?.[1] ?? "application/octet-stream";
}
