import type { Context } from "../../context.js";
import { deliveries, deliveryLatency } from "../../metrics/metrics.js";
import type { RunningWorker, WorkerKind } from "../worker.js";
import { type Claimed, type ClaimOptions, claimDeliveries } from "./claim-deliveries.js";
import { recordAttempt } from "./record-attempt.js";
import { sendDelivery } from "./send-delivery.js";
import { Wake } from "./wake.js";

interface DeliveryOptions extends ClaimOptions {
  /** Milliseconds after which it looks by itself. */
  readonly lookEvery: number;
}

const DEFAULTS: DeliveryOptions = { lease: 30_000, batch: 50, lanes: 8, lookEvery: 1_000 };

/** Tells marketplaces what was decided: right after the commit, and again for as long as it takes. */
export function createDeliveryWorker(options: Partial<DeliveryOptions> = {}): WorkerKind {
  return {
    name: "delivery",
    start: (context) => new DeliveryLoop(context, { ...DEFAULTS, ...options }),
  };
}

class DeliveryLoop implements RunningWorker {
  readonly #context: Context;
  readonly #options: DeliveryOptions;
  readonly #wake = new Wake();
  readonly #sending = new Set<Promise<void>>();
  /** How many are on their way to each marketplace. */
  readonly #inFlight = new Map<string, number>();
  readonly #endListening: () => void;
  readonly #running: Promise<void>;
  /** When something that failed is due again, in milliseconds since 1970. */
  #dueAt = Number.POSITIVE_INFINITY;
  #isStopped = false;

  constructor(context: Context, options: DeliveryOptions) {
    this.#context = context;
    this.#options = options;
    this.#endListening = context.signals.on("deliveries", () => this.#wake.call());
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#endListening();
    this.#wake.call();
    await this.#running;
    await Promise.all(this.#sending);
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      const claimed = await this.#claim();
      for (const delivery of claimed) this.#start(delivery);
      if (claimed.length === 0 && !this.#isStopped) await this.#wake.sleep(this.#untilNextLook());
    }
  }

  #untilNextLook(): number {
    const wait = this.#dueAt - this.#context.clock();
    this.#dueAt = Number.POSITIVE_INFINITY;
    return Math.min(Math.max(wait, 0), this.#options.lookEvery);
  }

  async #claim(): Promise<Claimed[]> {
    try {
      return await claimDeliveries(this.#context, this.#options, this.#inFlight);
    } catch (error) {
      this.#context.log.error({ err: error }, "deliveries could not be read");
      return [];
    }
  }

  #start(claimed: Claimed): void {
    const { marketplaceId } = claimed;
    this.#inFlight.set(marketplaceId, (this.#inFlight.get(marketplaceId) ?? 0) + 1);
    const sending = this.#deliver(claimed).finally(() => {
      this.#inFlight.set(marketplaceId, (this.#inFlight.get(marketplaceId) ?? 1) - 1);
      this.#sending.delete(sending);
      this.#wake.call();
    });
    this.#sending.add(sending);
  }

  /** What goes wrong on our side leaves the lease to run out: the delivery goes again. */
  async #deliver(claimed: Claimed): Promise<void> {
    const { log, clock } = this.#context;
    const { id: delivery, marketplaceId: marketplace, attempt } = claimed;
    try {
      const sent = await sendDelivery(this.#context, claimed);
      const { outcome, dueAt } = await recordAttempt(this.#context, claimed, sent);
      this.#dueAt = Math.min(this.#dueAt, dueAt ?? Number.POSITIVE_INFINITY);
      deliveries.inc({ outcome });
      if (outcome === "delivered") {
        deliveryLatency.observe(Math.max(clock() - Date.parse(claimed.createdAt), 0) / 1_000);
      }
      if (outcome === "park") log.error({ marketplace, delivery }, "endpoint parked");
    } catch (error) {
      log.error({ err: error, marketplace, delivery, attempt }, "delivery attempt failed");
    }
  }
}
