import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { context, trace } from "@opentelemetry/api";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Config } from "../../src/config/config.js";
import { switchTracing } from "../../src/tracing/spans.js";
import {
  addBrand,
  declare,
  type House,
  openHouse,
  putInRight,
  send,
  until,
  verifyRight,
} from "../support/house.js";
import { expectStatus } from "../support/people.js";
import { Receiver } from "../support/receiver.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const TITLE = "N0rv4ne leather tote bag";

describeOnStores("traces", (kind) => {
  let receiver: Receiver;
  let server: TestServer;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= server.close();
    return closing;
  };
  beforeEach(async () => {
    receiver = await new Receiver().on();
  });
  afterEach(async () => {
    switchTracing(false);
    await close();
    closing = undefined;
    await receiver.off();
    trace.disable();
    context.disable();
  });

  async function openMarket(tracing: Config["tracing"] = null): Promise<House> {
    const config = { outboundAllow: [`127.0.0.1:${receiver.port}`], tracing };
    server = await startTestServer({ kind, config });
    return openHouse(server, { id: "harbour", webhook: receiver.url });
  }

  async function push(house: House): Promise<void> {
    const listing = {
      id: "L-1",
      title: TITLE,
      price: { amount: "19.90", currency: "EUR" },
      seller: { id: "s-01", name: "Tideway Trading" },
    };
    const path = "/v1/marketplaces/harbour/listings";
    const body = { listings: [listing] };
    expectStatus(await request(server.url, { path, key: house.key, body }), 200);
  }

  /** From the push of a listing to the marketplace's acknowledgement of its removal. */
  async function goWholeWay(house: House): Promise<void> {
    const brand = await addBrand(house, "Norvane");
    const right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);
    await push(house);
    const id = await until(async () => {
      const { items } = await send(server, brand, { path: "/v1/requests" }, 200);
      return items[0]?.id;
    });
    const body = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: await declare(house, brand),
    };
    await send(server, brand, { path: `/v1/requests/${id}/answer`, body }, 200);
    await until(async () => receiver.received.some(({ event }) => event.state === "restricted"));
  }

  it("one listing's way, from intake to delivery, is one trace that holds no words and no names", async () => {
    const exporter = new InMemorySpanExporter();
    const spanProcessors = [new SimpleSpanProcessor(exporter)];
    new NodeTracerProvider({ spanProcessors }).register();
    switchTracing(true);
    await goWholeWay(await openMarket());
    const spans = await until(async () => {
      const all = exporter.getFinishedSpans();
      return all.some(({ name }) => name === "delivery") && all;
    });
    const intake = spans.find(({ name }) => name === "intake");
    const way = spans.filter((span) => traceOf(span) === traceOf(intake));
    const names = new Set(way.map(({ name }) => name));
    expect([...names].sort(byText)).toEqual([
      "POST /v1/marketplaces/:marketplace/listings",
      "case",
      "delivery",
      "intake",
      "outbox",
      "screening",
    ]);
    const events = way.flatMap(({ attributes }) => attributes["touchstone.events"] ?? []);
    expect(events).toEqual(expect.arrayContaining(["answered"]));
    const [, sent] = /^00-(\w+)-/.exec(String(receiver.received[0]?.headers["traceparent"])) ?? [];
    expect(sent).toBe(traceOf(intake));
    const said = JSON.stringify(spans.map(({ attributes, events: e }) => [attributes, e]));
    for (const word of [TITLE, "Tideway", "s-01", "Norvane", "@brand.test"]) {
      expect(said).not.toContain(word);
    }
  }, 60_000);

  it("are sent to a collector where the settings name one, and end with the server", async () => {
    const bodies: string[] = [];
    const collector = createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      bodies.push(`${incoming.url} ${Buffer.concat(chunks).toString()}`);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
    collector.listen(0, "127.0.0.1");
    await once(collector, "listening");
    const { port } = collector.address() as AddressInfo;
    const house = await openMarket({ endpoint: `http://127.0.0.1:${port}`, share: 1 });
    await push(house);
    // What is still to be sent is sent when the server ends.
    await close();
    collector.close();
    const all = bodies.join("\n");
    expect(all).toMatch(/^\/v1\/traces /);
    expect(all).toContain('"intake"');
  }, 60_000);

  it("cost no row and no header while they are off", async () => {
    await goWholeWay(await openMarket());
    expect(receiver.received.every(({ headers }) => headers["traceparent"] === undefined)).toBe(
      true,
    );
    const rows = await server.context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db.selectFrom("listingTraces").selectAll().execute(),
    );
    expect(rows).toEqual([]);
  }, 60_000);
});

function traceOf(span: ReadableSpan | undefined): string | undefined {
  return span?.spanContext().traceId;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
