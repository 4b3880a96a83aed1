import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import type { Scanner, ScannerAddress, Verdict } from "./scanner.js";

export interface ClamdLimits {
  /** Milliseconds until the answer has to be there, the connection included. */
  readonly patience: number;
  /** Bytes of the answer; clamd says one line. */
  readonly mostAnswer: number;
}

const LIMITS: ClamdLimits = { patience: 60_000, mostAnswer: 4_096 };
/** Smaller than any limit that clamd is set up with. */
const CHUNK_BYTES = 64 * 1_024;

/** ClamAV's daemon, by its command INSTREAM: chunks behind their lengths, an empty one at the end. */
export function createClamd(address: ScannerAddress, limits: ClamdLimits = LIMITS): Scanner {
  return {
    async scan(bytes) {
      const socket = createConnection(address);
      socket.setNoDelay(true);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<Verdict>((resolve) => {
        timer = setTimeout(
          () => resolve(fault("the scanner did not answer in time")),
          limits.patience,
        );
      });
      try {
        return await Promise.race([converse(socket, bytes, limits), late]);
      } catch (error) {
        return fault(codeOf(error));
      } finally {
        clearTimeout(timer);
        // What is still on its way ends with the socket; nobody waits for it.
        socket.on("error", () => {});
        socket.destroy();
      }
    },
  };
}

async function converse(
  socket: Socket,
  bytes: Uint8Array,
  { mostAnswer }: ClamdLimits,
): Promise<Verdict> {
  await once(socket, "connect");
  const answer = readAnswer(socket, mostAnswer);
  // Whichever fails first tells why; the other must not be left without a listener.
  await Promise.all([answer, write(socket, bytes)]);
  return verdictOf(await answer);
}

async function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  socket.write("zINSTREAM\0");
  for (let start = 0; start < bytes.byteLength; start += CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES);
    socket.write(lengthOf(chunk.byteLength));
    // A scanner that refuses what is too long says so and closes: then there is nobody to wait for.
    if (!socket.write(chunk) && !socket.destroyed) await once(socket, "drain");
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function readAnswer(socket: Socket, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > most) throw new Error("the scanner said too much");
    chunks.push(chunk);
    if (chunk.includes(0)) break;
  }
  return Buffer.concat(chunks).toString("latin1");
}

function verdictOf(answer: string): Verdict {
  if (!answer.endsWith("\0")) return fault("the scanner was gone before it had answered");
  const text = answer.slice(0, -1).trim();
  if (text === "stream: OK") return { kind: "clean" };
  const found = /^stream: ([\x20-\x7e]{1,200}) FOUND$/.exec(text)?.[1];
  if (found !== undefined) return { kind: "infected", name: found };
  return fault("the scanner could not scan it");
}

function fault(detail: string): Verdict {
  return { kind: "failed", detail };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? String(error.code) : error.message;
}
