import { createPictureDecoder, DecoderProcess, type PictureDecoder } from "@touchstone/runtime";

/** Decodes pictures under the caps of the runtime, outside this thread. */
export interface PictureDecoding {
  readonly decode: PictureDecoder;
  close(): void;
}

/**
 * What the runtime decodes in a process of its own waits for its turn: a picture that takes too long takes that
 * process with it. Everyday pictures do not wait.
 */
export function createPictureDecoding(elsewhere = new DecoderProcess()): PictureDecoding {
  let last: Promise<unknown> = Promise.resolve();
  const decode = createPictureDecoder({
    decode: (bytes) => {
      const decoded = last.then(() => elsewhere.decode(bytes));
      last = decoded.catch(() => undefined);
      return decoded;
    },
  });
  return { decode, close: () => elsewhere.close() };
}
