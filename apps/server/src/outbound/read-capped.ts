import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from "node:zlib";

/** The answer is larger than was allowed. */
export class TooLarge extends Error {
  constructor(maxBytes: number, options: ErrorOptions = {}) {
    super(`the answer is larger than ${maxBytes} bytes`, options);
    this.name = "TooLarge";
  }
}

type Decompress = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;
const DECOMPRESS: Readonly<Record<string, Decompress>> = {
  gzip: promisify(gunzip) as Decompress,
  deflate: promisify(inflate) as Decompress,
  br: promisify(brotliDecompress) as Decompress,
};

/**
 * All bytes of a body, decompressed. Not more than `maxBytes` are ever held of either form.
 * Throws `TooLarge`, or what the stream or the decompression throws.
 */
export async function readCapped(
  body: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TooLarge(maxBytes);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks, size);
  const coding = (encoding ?? "").trim().toLowerCase();
  if (coding === "" || coding === "identity" || size === 0) return bytes;
  const decompress = DECOMPRESS[coding];
  if (decompress === undefined) throw new Error(`the answer comes as ${coding}, which is not read`);
  try {
    return await decompress(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge(maxBytes, { cause: error });
    throw error;
  }
}
