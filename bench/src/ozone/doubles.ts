import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine, on a free port that it keeps. */
export class Double {
  port = 0;
  readonly #server;

  constructor(answer: (request: IncomingMessage, body: string, response: ServerResponse) => void) {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      answer(request, Buffer.concat(chunks).toString(), response);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

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

/** Who has which key, as the directory of identities tells it. */
export function directoryDouble(keys: ReadonlyMap<string, string>): Double {
  return new Double(({ url = "" }, _body, response) => {
    const did = decodeURIComponent(url.slice(1));
    const key = keys.get(did);
    if (key === undefined) return void response.writeHead(404).end();
    const document = {
      "@context": ["https://www.w3.org/ns/did/v1"],
      id: did,
      alsoKnownAs: ["at://somebody.test"],
      verificationMethod: [
        {
          id: `${did}#atproto`,
          type: "Multikey",
          controller: did,
          publicKeyMultibase: key.replace("did:key:", ""),
        },
      ],
      service: [
        {
          id: "#atproto_pds",
          type: "AtprotoPersonalDataServer",
          serviceEndpoint: "http://127.0.0.1:1",
        },
      ],
    };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(document));
  });
}

const TAKES_DOWN = "/xrpc/com.atproto.admin.updateSubjectStatus";

/** The server that Ozone tells of a takedown, and from which it asks what it does not get here. */
export function hostDouble(told: (did: string) => void): Double {
  return new Double(({ url = "" }, body, response) => {
    const isTold = url.startsWith(TAKES_DOWN);
    if (isTold) told((JSON.parse(body) as { subject: { did: string } }).subject.did);
    response.writeHead(isTold ? 200 : 404, { "content-type": "application/json" });
    response.end(isTold ? body : '{"error":"NotFound","message":"not here"}');
  });
}
