import { Agent, request as open } from "node:http";
import { connect } from "node:net";
import type { FuzzRequest } from "./plan-request.js";

export interface FuzzAnswer {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly media: string;
  readonly bytes: Buffer;
}

/** An answer that takes longer than this is none. */
const PATIENCE_MS = 60_000;
const MOST_BYTES = 20_000_000;
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends one request as it was planned. Of an answer without an end, what comes first. */
export function sendRequest(url: string, planned: FuzzRequest): Promise<FuzzAnswer> {
  return planned.wire === null ? sendPlain(url, planned) : sendWire(url, planned.wire);
}

function sendPlain(url: string, { operation, path, headers, body }: FuzzRequest) {
  const { hostname, port } = new URL(url);
  return new Promise<FuzzAnswer>((resolve) => {
    const none: FuzzAnswer = { status: 0, media: "", bytes: Buffer.alloc(0) };
    const length = body === null ? {} : { "content-length": String(body.length) };
    const sent = open(
      { agent, hostname, port, path, method: operation.method, headers: { ...headers, ...length } },
      (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        const media = answer.headers["content-type"] ?? "";
        const end = () => {
          clearTimeout(timer);
          resolve({ status: answer.statusCode ?? 0, media, bytes: Buffer.concat(chunks) });
        };
        answer.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (media.startsWith("text/event-stream") || size > MOST_BYTES) answer.destroy();
        });
        answer.on("close", end);
        answer.on("error", end);
      },
    );
    const timer = setTimeout(() => sent.destroy(), PATIENCE_MS);
    sent.on("error", () => {
      clearTimeout(timer);
      resolve(none);
    });
    if (body === null) sent.end();
    else sent.end(body);
  });
}

function sendWire(url: string, wire: Buffer): Promise<FuzzAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(wire));
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(readAnswer(Buffer.concat(chunks)));
    };
    // What asks for more bytes than it sends waits until the caller goes.
    const timer = setTimeout(end, 400);
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("close", end);
    socket.on("error", end);
  });
}

function readAnswer(bytes: Buffer): FuzzAnswer {
  const at = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, Math.max(0, at)).toString("latin1");
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    media: /^content-type: (.*)$/im.exec(head)?.[1]?.trim() ?? "",
    bytes: bytes.subarray(at + 4),
  };
}
