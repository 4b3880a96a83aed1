import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ListingState } from "@touchstone/interface";
import { pino } from "pino";
import type { Context } from "../../src/context.js";
import { enqueueDelivery, type NewDelivery } from "../../src/delivery/enqueue.js";
import { createWebhookSecret } from "../../src/delivery/webhook-secret.js";
import { createFolderObjectStore } from "../../src/objects/folder-object-store.js";
import { createOutbound } from "../../src/outbound/create-outbound.js";
import { createSealer } from "../../src/secrets/create-sealer.js";
import type { RunningWorker, WorkerKind } from "../../src/workers/worker.js";
import { Receiver } from "./receiver.js";
import { testConfig } from "./server.js";
import { openTestStore, type StoreKind } from "./stores.js";

/** A store with a clock that goes on only when it is told, for any number of outboxes one after the other. */
export interface OutboxHouse {
  readonly context: Context;
  /** Lets time pass and wakes the workers. */
  advance(milliseconds: number): void;
  open(): Promise<Outbox>;
  close(): Promise<void>;
}

/** One marketplace in live mode with its endpoint. */
export interface Outbox {
  readonly context: Context;
  readonly marketplace: string;
  readonly receiver: Receiver;
  readonly secret: string;
  /** What has been decided about a listing: its delivery is in the outbox. */
  decide(
    listing: string,
    state: ListingState,
    more?: Partial<NewDelivery>,
  ): Promise<{ deliveryId: string; sequence: number }>;
  delivery(id: string): Promise<DeliveryRow>;
  endpoint(): Promise<EndpointRow>;
  setEndpoint(values: Partial<EndpointRow>): Promise<void>;
  setMode(mode: string): Promise<void>;
  /** A worker that is stopped with the outbox. */
  start(worker: WorkerKind): Promise<void>;
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
}

const JOB = { role: "jobs", job: "test" } as const;

type DeliveryRow = Awaited<ReturnType<typeof readDelivery>>;
type EndpointRow = Awaited<ReturnType<typeof readEndpoint>>;

export async function openOutboxHouse(kind: StoreKind): Promise<OutboxHouse> {
  let now = Date.now();
  const clock = () => now;
  const opened = await openTestStore(kind, { clock });
  const config = testConfig(opened.dataFolder);
  const context: Context = {
    config,
    clock,
    store: opened.store,
    signals: opened.signals,
    objects: createFolderObjectStore(join(opened.dataFolder, "objects")),
    outbound: createOutbound(config),
    sealer: createSealer(config.secret),
    log: pino({ level: "silent" }),
  };
  let count = 0;
  return {
    context,
    advance(milliseconds) {
      now += milliseconds;
      opened.signals.emit("deliveries");
      opened.signals.emit("mail");
    },
    open() {
      count += 1;
      return openOutbox(context, `bazaar-${count}`);
    },
    close: () => opened.close(),
  };
}

async function openOutbox(house: Context, marketplace: string): Promise<Outbox> {
  const receiver = await new Receiver().on();
  const config = { ...house.config, outboundAllow: [`127.0.0.1:${receiver.port}`] };
  const context = { ...house, config, outbound: createOutbound(config) };
  const { secret, sealed } = createWebhookSecret(context.sealer);
  await addMarketplace(context, marketplace, receiver.url, sealed);
  const workers: RunningWorker[] = [];
  const stopWorkers = async () => {
    for (const worker of workers.splice(0)) await worker.stop();
  };
  const setEndpoint = (values: Partial<EndpointRow>) =>
    context.store.transaction(JOB, async (tx) => {
      await tx.db
        .updateTable("endpoints")
        .set(values)
        .where("marketplaceId", "=", marketplace)
        .execute();
      tx.signal("deliveries");
    });
  return {
    context,
    marketplace,
    receiver,
    secret,
    stopWorkers,
    decide: (listing, state, more = {}) => decide(context, marketplace, { listing, state, more }),
    delivery: (id) => readDelivery(context, id),
    endpoint: () => readEndpoint(context, marketplace),
    setEndpoint,
    setMode: (mode) =>
      context.store.transaction(JOB, async (tx) => {
        await tx.db
          .updateTable("marketplaces")
          .set({ mode })
          .where("id", "=", marketplace)
          .execute();
        tx.signal("deliveries");
      }),
    start: async (worker) => {
      workers.push(await worker.start(context));
    },
    close: async () => {
      await receiver.off();
      await stopWorkers();
      // What is left of it is no business of the next one's workers.
      await setEndpoint({ state: "parked" });
    },
  };
}

/** Waits until something holds. Only a test that is about to fail waits long. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2_500; tries += 1) {
    if (await holds()) return;
    await pause(10);
  }
  throw new Error(`it never came about that ${holds}`);
}

async function addMarketplace(
  context: Context,
  marketplace: string,
  url: string,
  sealed: string,
): Promise<void> {
  await context.store.transaction(JOB, async (tx) => {
    await tx.db
      .insertInto("marketplaces")
      .values({
        id: marketplace,
        name: "Bazaar",
        mode: "live",
        policy: JSON.stringify({}),
        profile: "EU_DSA",
        territory: "DE",
        createdAt: tx.now,
        updatedAt: tx.now,
      })
      .execute();
    await tx.db
      .insertInto("endpoints")
      .values({
        marketplaceId: marketplace,
        url,
        secretSealed: sealed,
        state: "active",
        updatedAt: tx.now,
      })
      .execute();
  });
}

function decide(
  context: Context,
  marketplace: string,
  decision: { listing: string; state: ListingState; more: Partial<NewDelivery> },
): Promise<{ deliveryId: string; sequence: number }> {
  const { listing, state, more } = decision;
  return context.store.transaction({ role: "casework", marketplace, listing }, (tx) =>
    enqueueDelivery(tx, context.sealer, {
      marketplaceId: marketplace,
      listingId: listing,
      caseId: null,
      sellerId: "seller 1",
      type: state === "restricted" ? "listing.restricted" : "listing.reinstated",
      state,
      statements: [],
      revision: 7,
      ...more,
    }),
  );
}

function readDelivery(context: Context, id: string) {
  return context.store.transaction(JOB, (tx) =>
    tx.db.selectFrom("deliveries").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );
}

function readEndpoint(context: Context, marketplace: string) {
  return context.store.transaction(JOB, (tx) =>
    tx.db
      .selectFrom("endpoints")
      .selectAll()
      .where("marketplaceId", "=", marketplace)
      .executeTakeFirstOrThrow(),
  );
}
