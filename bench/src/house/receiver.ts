import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { DeliveryEvent } from "@touchstone/interface";

const TOLERANCE = 5 * 60_000;

export interface Arrival {
  readonly listing: string;
  readonly sequence: number;
  readonly deliveryId: string;
}

interface Standing {
  readonly sequence: number;
  readonly state: string;
}

/** One request that a receiver answers. `apply` does what a receiver has to do, once or as often as it likes. */
export interface Incoming {
  readonly event: DeliveryEvent;
  readonly response: ServerResponse;
  readonly apply: () => void;
}

export type Behaviour = (incoming: Incoming) => void;

export const WELL: Behaviour = ({ response, apply }) => {
  apply();
  response.writeHead(204).end();
};

/** A marketplace's end of the line: does what it is told, once, and counts. */
export class Receiver {
  readonly arrivals: Arrival[] = [];
  /** How often each delivery changed something: never more than once. */
  readonly applied = new Map<string, number>();
  readonly standing = new Map<string, Standing>();
  behave: Behaviour = WELL;
  secret = "";
  /** How far its own clock is ahead of this machine's (ms). */
  ahead = 0;
  /** Requests that were not signed as they must be. */
  unsigned = 0;
  port = 0;
  readonly #server = createServer((request, response) => void this.#take(request, response));

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  /** The port stays the same when it is switched on again. */
  async on(): Promise<void> {
    this.#server.listen(this.port, "127.0.0.1");
    await once(this.#server, "listening");
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async off(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // Whoever sent it ended before all of it was here.
      return;
    }
    const text = Buffer.concat(chunks).toString();
    if (!this.#isSigned(request, text)) {
      this.unsigned += 1;
      response.writeHead(401).end();
      return;
    }
    const event = JSON.parse(text) as DeliveryEvent;
    const { listing, sequence, deliveryId } = event;
    this.arrivals.push({ listing, sequence, deliveryId });
    this.behave({ event, response, apply: () => this.#apply(event) });
  }

  #apply({ deliveryId, listing, sequence, state }: DeliveryEvent): void {
    if (sequence <= (this.standing.get(listing)?.sequence ?? 0)) return;
    this.standing.set(listing, { sequence, state });
    this.applied.set(deliveryId, (this.applied.get(deliveryId) ?? 0) + 1);
  }

  #isSigned({ headers }: IncomingMessage, text: string): boolean {
    const at = Number(headers["webhook-timestamp"]);
    if (!(Math.abs(Date.now() + this.ahead - at * 1_000) <= TOLERANCE)) return false;
    const key = Buffer.from(this.secret.replace(/^whsec_/, ""), "base64");
    const mac = createHmac("sha256", key).update(`${headers["webhook-id"]}.${at}.${text}`);
    const wanted = `v1,${mac.digest("base64")}`;
    return String(headers["webhook-signature"]).split(" ").includes(wanted);
  }
}
