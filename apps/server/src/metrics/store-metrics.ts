import { Counter, Gauge, Histogram } from "prom-client";
import { registry } from "./metrics.js";

const registers = [registry];

export const storeInUse = new Gauge({
  name: "touchstone_store_transactions_open",
  help: "Transactions that are open in this process.",
  registers,
});

export const storeCapacity = new Gauge({
  name: "touchstone_store_capacity",
  help: "How many transactions can be open at once in this process.",
  registers,
});

export const storeWait = new Histogram({
  name: "touchstone_store_wait_seconds",
  help: "How long a unit of work waited for its turn, by whether somebody waits for it.",
  labelNames: ["priority"] as const,
  buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60],
  registers,
});

export const storeWork = new Histogram({
  name: "touchstone_store_transaction_seconds",
  help: "How long a unit of work held its turn, tries after conflicts included.",
  labelNames: ["outcome"] as const,
  buckets: [0.002, 0.01, 0.05, 0.25, 1, 5, 30],
  registers,
});

export const objectErrors = new Counter({
  name: "touchstone_object_store_errors_total",
  help: "What the store of pictures and evidence could not do, by what was asked and why.",
  labelNames: ["operation", "fault"] as const,
  registers,
});
