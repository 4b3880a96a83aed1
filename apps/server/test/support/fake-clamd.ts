import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";

/** What the fake does with a file. */
export type ClamdMood = "scan" | "hang" | "leave" | "refuse" | "babble";

/** Bytes that it takes for malware. */
export const MALWARE = "this stands for malware";

/** Speaks as clamd does, over a socket of this machine or over TCP. */
export class FakeClamd {
  mood: ClamdMood = "scan";
  /** How many files it was sent in full. */
  scanned = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor() {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => this.#sockets.delete(socket));
      this.#converse(socket);
    });
  }

  /** Listens in `folder`. Gives back the setting that leads there. */
  async openSocket(folder: string): Promise<{ readonly path: string }> {
    const path = join(folder, "clamd.sock");
    this.#server.listen(path);
    await once(this.#server, "listening");
    return { path };
  }

  async openPort(): Promise<{ readonly host: string; readonly port: number }> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    return { host: "127.0.0.1", port: typeof address === "object" && address ? address.port : 0 };
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #converse(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on("data", (data) => {
      received = Buffer.concat([received, data as Buffer]);
      if (this.mood === "leave" && received.byteLength > 10) socket.destroy();
      if (this.mood === "refuse") socket.end("INSTREAM size limit exceeded. ERROR\0");
      if (this.mood === "babble") socket.write("x".repeat(10_000));
      if (this.mood !== "scan") return;
      const file = fileOf(received);
      if (file === null) return;
      this.scanned += 1;
      const found = file.includes(MALWARE) ? "Test.Malware FOUND" : "OK";
      socket.end(`stream: ${found}\0`);
    });
  }
}

/** The file in what was received; `null` while it is not whole. */
function fileOf(received: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (received.subarray(0, command.length).toString("latin1") !== command) return null;
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.byteLength) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
