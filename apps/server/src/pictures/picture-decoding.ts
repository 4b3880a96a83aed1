import { createPictureDecoder, DecoderProcess } from "@touchstone/runtime";
import { KnownSizes, type Size } from "./known-sizes.js";

/** Shows that a picture can be decoded, and how large it is. */
export type PictureProof = (
  bytes: Uint8Array,
) => Promise<({ readonly ok: true } & Size) | { readonly ok: false; readonly detail: string }>;

/** Decodes pictures under the caps of the runtime, outside this thread. */
export interface PictureDecoding {
  readonly decode: PictureProof;
  close(): void;
}

/**
 * What the runtime decodes in a process of its own waits for its turn: a picture that takes too long takes that
 * process with it. Everyday pictures do not wait, and what was decoded before is not decoded again.
 */
export function createPictureDecoding(elsewhere = new DecoderProcess()): PictureDecoding {
  let last: Promise<unknown> = Promise.resolve();
  const decode = createPictureDecoder({
    decode: (bytes, wish) => {
      const decoded = last.then(() => elsewhere.decode(bytes, wish));
      last = decoded.catch(() => undefined);
      return decoded;
    },
  });
  const known = new KnownSizes();
  const once: PictureProof = async (bytes) => {
    const size = known.of(bytes);
    if (size !== undefined) return { ok: true, ...size };
    const decoded = await decode(bytes);
    if (decoded.ok) known.keep(bytes, { width: decoded.width, height: decoded.height });
    return decoded;
  };
  return { decode: once, close: () => elsewhere.close() };
}
