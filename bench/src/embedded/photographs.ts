import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { SeededRandom } from "../random.js";

const [WIDTH, HEIGHT] = [640, 480];
const SHAPES = 260;
/** Pictures that differ to the eye; each that is given out has bytes of its own. */
const DRAWN = 40;

/** A picture with as much to see as a photograph has: a few hundred shapes, others for each seed. */
export function drawnPhotograph(seed: number): Promise<Buffer> {
  const random = new SeededRandom(seed);
  const colour = () => `rgb(${[0, 0, 0].map(() => random.whole(0, 255)).join(" ")})`;
  const shapes = Array.from({ length: SHAPES }, () => {
    const [x, y, size] = [random.whole(0, WIDTH), random.whole(0, HEIGHT), random.whole(8, 68)];
    return random.chance(0.5)
      ? `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${colour()}"/>`
      : `<path d="M${x} ${y} l${size} 20 l-30 ${size}z" fill="${colour()}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#ccbbbb"/>${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}

/** As sellers do: brighter, smaller, pressed hard. */
function disguised(photograph: Buffer): Promise<Buffer> {
  return sharp(photograph)
    .resize({ width: 500 })
    .modulate({ brightness: 1.08 })
    .jpeg({ quality: 70 })
    .toBuffer();
}

/** Gives pictures to the server: `/copy/…` are copies of the first photograph, all others are something else. */
export class Photographs {
  port = 0;
  #copy: Uint8Array = Buffer.alloc(0);
  #others: readonly Uint8Array[] = [];
  #given = 0;
  readonly #server = createServer(({ url = "" }, response) => {
    this.#given += 1;
    const other = this.#others[this.#given % this.#others.length] ?? this.#copy;
    const picture = url.startsWith("/copy/") ? this.#copy : other;
    response.writeHead(200, { "content-type": "image/jpeg" });
    // What follows the end of a JPEG is heeded by nobody, and makes another file of it.
    response.end(Buffer.concat([picture, Buffer.from(url)]));
  });

  async on(photograph: Buffer): Promise<this> {
    this.#copy = await disguised(photograph);
    this.#others = await Promise.all(
      Array.from({ length: DRAWN }, (_, index) => drawnPhotograph(1_000 + index)),
    );
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  urlOf(kind: "copy" | "other", id: string): string {
    return `http://127.0.0.1:${this.port}/${kind}/${id}.jpg`;
  }

  async off(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
