/** Larger files are not read. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Pictures of more pixels (of their first frame) are not decoded. */
export const MAX_PIXELS = 40_000_000;
/** Decoding that takes longer is given up. */
export const MAX_SECONDS = 5;
