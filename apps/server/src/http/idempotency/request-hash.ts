import { createHash, type Hash } from "node:crypto";
import { Transform, type TransformCallback } from "node:stream";
import type { FastifyRequest } from "fastify";

/** Passes a request's body on and hashes it on the way, so that a large one does not hold up everybody. */
export class HashedBody extends Transform {
  /** Read by the server to compare with content-length. */
  receivedEncodedLength = 0;
  readonly #hash: Hash;

  constructor(request: FastifyRequest) {
    super();
    this.#hash = createHash("sha256")
      .update(`${request.method} ${request.url}\n`)
      .update(`${request.headers["content-type"] ?? ""}\n`);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedEncodedLength += chunk.byteLength;
    this.#hash.update(chunk);
    done(null, chunk);
  }

  /** SHA-256 of method, address, content type and body, once all of it went through. */
  digest(): string {
    return this.#hash.copy().digest("hex");
  }
}
