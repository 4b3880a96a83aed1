import { Counter, Gauge, Histogram } from "prom-client";
import { registry } from "./metrics.js";

const registers = [registry];

export const workerSteps = new Histogram({
  name: "touchstone_worker_step_duration_seconds",
  help: "One piece of work of a worker, by how it ended: done, idle (nothing waited) or failed.",
  labelNames: ["worker", "outcome"] as const,
  buckets: [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30, 120],
  registers,
});

export const intakeToVerdict = new Histogram({
  name: "touchstone_intake_to_verdict_seconds",
  help: "From the moment a listing was stored to its recorded assessment, waiting included.",
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 1_800, 7_200],
  registers,
});

export const unjudgedListings = new Counter({
  name: "touchstone_unjudged_listings_total",
  help: "Listings that a screening thread could not judge or died over; they stay queued.",
  registers,
});

export const queueLength = new Gauge({
  name: "touchstone_queue_length",
  help: "What waits for a worker, counted up to 100000.",
  labelNames: ["queue"] as const,
  registers,
});

export const queueOldest = new Gauge({
  name: "touchstone_queue_oldest_seconds",
  help: "How long the one has waited that waits longest; 0 when nothing does.",
  labelNames: ["queue"] as const,
  registers,
});

export const failingListings = new Gauge({
  name: "touchstone_failing_listings",
  help: "Queued listings that could not be screened three times or more.",
  registers,
});

export const workersRunning = new Gauge({
  name: "touchstone_worker_running",
  help: "1 while the worker runs, 0 when it has stopped.",
  labelNames: ["worker"] as const,
  registers,
});
