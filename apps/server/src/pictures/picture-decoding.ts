import { DecoderProcess, type DecodeWish, isEverydayRaster, pngOf } from "@touchstone/runtime";
import { KnownSizes, type Size } from "./known-sizes.js";

/** Large enough to see a logo by; a drawing is drawn so large, whatever size it says it has. */
const DRAWN = { edge: 1_024 } as const;

/** Shows that a picture can be decoded, and how large it is. */
export type PictureProof = (
  bytes: Uint8Array,
) => Promise<({ readonly ok: true } & Size) | { readonly ok: false; readonly detail: string }>;

/** Decodes pictures under the caps of the runtime, outside this process. */
export interface PictureDecoding {
  readonly decode: PictureProof;
  /** A picture drawn as PNG, at most 1,024 pixels long; `null` for what cannot be decoded. */
  readonly draw: (bytes: Uint8Array) => Promise<Uint8Array | null>;
  close(): void;
}

/**
 * Every picture is decoded in a process of its own first: one that ends it, or takes too long, takes that process with
 * it and nothing else. Drawings and rare formats, which may take as long as they are let, do not keep everyday ones
 * waiting. What was decoded before is not decoded again.
 */
export function createPictureDecoding(
  everyday = new DecoderProcess(),
  rare = new DecoderProcess(),
): PictureDecoding {
  const everydayInTurn = inTurn(everyday);
  const rareInTurn = inTurn(rare);
  const decode = (bytes: Uint8Array, wish?: DecodeWish) =>
    (isEverydayRaster(bytes) ? everydayInTurn : rareInTurn)(bytes, wish);
  const known = new KnownSizes();
  const once: PictureProof = async (bytes) => {
    const size = known.of(bytes);
    if (size !== undefined) return { ok: true, ...size };
    const decoded = await decode(bytes);
    if (decoded.ok) known.keep(bytes, { width: decoded.width, height: decoded.height });
    return decoded;
  };
  return {
    decode: once,
    async draw(bytes) {
      const decoded = await decode(bytes, DRAWN);
      return decoded.ok ? pngOf(decoded) : null;
    },
    close() {
      everyday.close();
      rare.close();
    },
  };
}

type Decode = DecoderProcess["decode"];

/** A process decodes one picture at a time: the next waits for its turn. */
function inTurn(process: Pick<DecoderProcess, "decode">): Decode {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes, wish) => {
    const decoded = last.then(() => process.decode(bytes, wish));
    last = decoded.catch(() => undefined);
    return decoded;
  };
}
