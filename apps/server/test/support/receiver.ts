import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { DeliveryEvent } from "@touchstone/interface";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly event: DeliveryEvent;
}

/** A marketplace's end of the line: an HTTP server that keeps what it was sent. */
export class Receiver {
  readonly received: Received[] = [];
  /** How many requests are being answered, and how many were at once at most. */
  busy = 0;
  busiest = 0;
  /** The status to answer with; a promise answers later, `null` cuts the connection. */
  answer: (
    event: DeliveryEvent,
    response: ServerResponse,
  ) => number | null | Promise<number | null> = () => 204;
  port = 0;
  readonly #server = createServer(async (request, response) => {
    this.busy += 1;
    this.busiest = Math.max(this.busiest, this.busy);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const event = JSON.parse(text) as DeliveryEvent;
    this.received.push({ headers: request.headers, text, event });
    const status = await this.answer(event, response);
    this.busy -= 1;
    if (status === null) request.socket.destroy();
    else response.writeHead(status).end();
  });

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  /** The port stays the same when it is switched on again. */
  async on(): Promise<this> {
    this.#server.listen(this.port, "127.0.0.1");
    await once(this.#server, "listening");
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async off(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
