import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "@touchstone/server";
import type { Prepared } from "./set-up.js";

type Context = RunningServer["context"];

/**
 * Milliseconds from each answer's commit to the storefront's acknowledgement. The signal to the delivery
 * worker is given right after the commit; the acknowledgement is what the outgoing client gets back.
 */
export async function measureAnswers(
  { signals, outbound }: Context,
  { brand, notice, requests }: Prepared,
): Promise<number[]> {
  let committed = 0;
  let acknowledged: (at: number) => void = () => {};
  const deaf = signals.on("deliveries", () => {
    committed = performance.now();
  });
  const send = outbound.send.bind(outbound);
  outbound.send = async (request) => {
    const answer = await send(request);
    acknowledged(performance.now());
    return answer;
  };
  const times: number[] = [];
  for (const id of requests) {
    const told = new Promise<number>((resolve) => {
      acknowledged = resolve;
    });
    await brand.post(`/v1/requests/${id}/answer`, notice);
    times.push((await told) - committed);
  }
  deaf();
  outbound.send = send;
  return times;
}

/** Milliseconds of as many POST requests over loop-back to a server with nothing to do. */
export async function measureIdle(
  outbound: Context["outbound"],
  port: number,
  runs: number,
): Promise<number[]> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(204).end());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const body = JSON.stringify({ filler: "x".repeat(4_000) });
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const request = { method: "POST", url, body, maxBytes: 1_024, timeout: 5_000, redirects: 0 };
    const answer = await outbound.send({ ...request, method: "POST" });
    if (!answer.ok) throw new Error(answer.detail);
    times.push(performance.now() - start);
  }
  server.closeAllConnections();
  server.close();
  return times;
}
