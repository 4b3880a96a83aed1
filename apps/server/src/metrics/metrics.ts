import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What this process tells Prometheus at /metrics. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const registers = [registry];

export const httpDuration = new Histogram({
  name: "touchstone_http_request_duration_seconds",
  help: "From the first byte of a request to the end of its answer, by the pattern of its route.",
  labelNames: ["method", "route", "status"] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
});

export const listingsReceived = new Counter({
  name: "touchstone_listings_received_total",
  help: "Listings that were sent, by what became of them.",
  labelNames: ["result"] as const,
  registers,
});

export const assessments = new Counter({
  name: "touchstone_assessments_total",
  help: "Assessments made, by recommendation.",
  labelNames: ["recommendation"] as const,
  registers,
});

export const deliveries = new Counter({
  name: "touchstone_deliveries_total",
  help: "Tries to tell a marketplace, by outcome.",
  labelNames: ["outcome"] as const,
  registers,
});

export const deliveryLatency = new Histogram({
  name: "touchstone_delivery_latency_seconds",
  help: "From the commit of a decision to the marketplace's acknowledgement.",
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 300, 3_600, 86_400],
  registers,
});

export const screeningQueue = new Gauge({
  name: "touchstone_screening_queue",
  help: "Listings that wait to be screened, counted up to 100000.",
  registers,
});

export const pendingDeliveries = new Gauge({
  name: "touchstone_pending_deliveries",
  help: "Deliveries that no marketplace has acknowledged yet, counted up to 100000.",
  registers,
});

export const parkedEndpoints = new Gauge({
  name: "touchstone_parked_endpoints",
  help: "Marketplaces that refused for good and wait for somebody to look.",
  registers,
});

export const openRequests = new Gauge({
  name: "touchstone_open_requests",
  help: "Verification requests without an answer, counted up to 100000.",
  registers,
});
