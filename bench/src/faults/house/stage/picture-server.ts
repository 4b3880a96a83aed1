import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320"><rect width="100%" height="100%" fill="#b9a78f"/><circle cx="150" cy="170" r="90" fill="#6d4c33"/></svg>`;

/** Gives a small photograph-like picture to whoever asks; each listing's has bytes of its own. */
export class PictureServer {
  port = 0;
  #picture = Buffer.alloc(0);
  readonly #server = createServer(({ url = "" }, response) => {
    const isDrawing = url.endsWith(".svg");
    response.writeHead(200, { "content-type": isDrawing ? "image/svg+xml" : "image/jpeg" });
    // What follows the end of a JPEG is heeded by nobody, and makes another file of it.
    if (isDrawing) response.end(`${DRAWING}<!-- ${url} -->`);
    else response.end(Buffer.concat([this.#picture, Buffer.from(url)]));
  });

  /** Every other listing has a drawing, which is decoded in a process of its own. */
  urlOf(id: string): string {
    const kind = Number(id.split("-").at(-1)) % 2 === 0 ? "svg" : "jpg";
    return `http://127.0.0.1:${this.port}/${id}.${kind}`;
  }

  async on(): Promise<this> {
    this.#picture = await sharp(Buffer.from(DRAWING)).jpeg().toBuffer();
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async off(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
