import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface Push {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly body: { readonly listings?: readonly Record<string, unknown>[] };
}

/** Status and body of an answer; "hang up" ends the connection without one. */
type Reply = readonly [status: number, body: unknown, headers?: Record<string, string>] | "hang up";

/** Answers as Touchstone would, or as the test wants it to. Closed after the test. */
export async function openTouchstone(
  answer: (push: Push, count: number) => Reply = takeAll,
  port = 0,
) {
  const pushes: Push[] = [];
  const server = createServer(async (request, response) => {
    const push = await pushOf(request);
    pushes.push(push);
    const reply = answer(push, pushes.length);
    if (reply === "hang up") {
      response.destroy();
      return;
    }
    const [status, body, headers] = reply;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  onTestFinished(close);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, pushes, close };
}

export function takeAll({ body }: Push): Reply {
  const results = (body.listings ?? []).map(({ id }, index) => ({ index, id, status: "created" }));
  return [200, { accepted: results.length, rejected: 0, results }];
}

async function pushOf(request: IncomingMessage): Promise<Push> {
  const { authorization, "idempotency-key": key } = request.headers;
  return {
    path: request.url ?? "",
    authorization,
    idempotencyKey: typeof key === "string" ? key : undefined,
    body: (await json(request)) as Push["body"],
  };
}
