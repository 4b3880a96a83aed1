/** How files of the formats begin whose decoders heed the limit of time: JPEG, PNG, GIF, WebP. */
const BEGINNINGS: readonly RegExp[] = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n/,
  /^GIF8[79]a/,
  /^RIFF....WEBP/s,
];
const LOOKED_AT = 16;

/** Whether a picture is in one of the everyday raster formats, judged by its first bytes. */
export function isEverydayRaster(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  return BEGINNINGS.some((beginning) => beginning.test(start));
}
