import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Page } from "./page.js";

export type DeliveryState = "pending" | "delivered" | "superseded";

export interface Delivery {
  readonly id: string;
  readonly listing: string;
  readonly sequence: number;
  readonly type: string;
  readonly case: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttemptAt: string;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly createdAt: string;
  readonly deliveredAt: string | null;
}

export interface DeliveryFile extends Delivery {
  readonly event: Readonly<Record<string, unknown>>;
  readonly tries: readonly {
    readonly attempt: number;
    readonly at: string;
    readonly status: number | null;
    readonly error: string | null;
    readonly milliseconds: number;
  }[];
}

export interface DeliveryFilter {
  readonly state?: DeliveryState | undefined;
  readonly listing?: string | undefined;
}

const PART = 50;

/** What one marketplace was told or is to be told, the newest first. */
export function deliveriesQuery(marketplace: string, filter: DeliveryFilter) {
  return infiniteQueryOptions({
    queryKey: ["deliveries", "list", marketplace, filter],
    queryFn: ({ pageParam, signal }) =>
      member.get<Page<Delivery>>(
        `${addressOf(marketplace)}/deliveries`,
        { ...filter, limit: PART, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** The first part of them alone, where several marketplaces stand in one list. */
export function newestDeliveriesQuery(marketplace: string, filter: DeliveryFilter) {
  return queryOptions({
    queryKey: ["deliveries", "newest", marketplace, filter],
    queryFn: ({ signal }) =>
      member.get<Page<Delivery>>(
        `${addressOf(marketplace)}/deliveries`,
        { ...filter, limit: PART },
        signal,
      ),
  });
}

export function deliveryQuery(marketplace: string, id: string) {
  return queryOptions({
    queryKey: ["deliveries", "one", marketplace, id],
    queryFn: ({ signal }) =>
      member.get<DeliveryFile>(`${addressOf(marketplace)}/deliveries/${id}`, {}, signal),
  });
}

export function replayDelivery(marketplace: string, id: string): Promise<Delivery> {
  return member.send("POST", `${addressOf(marketplace)}/deliveries/${id}/replay`);
}

export type EndpointState = "active" | "parked";

/** How a marketplace can be reached, and what waits for it. */
export interface DeliveryGlance {
  readonly id: string;
  readonly name: string;
  readonly mode: MarketplaceMode;
  /** `null` where there is no endpoint. */
  readonly endpointState: EndpointState | null;
  readonly pending: number;
  /** Of those that wait, how many were tried more than once. */
  readonly retried: number;
  readonly lastDeliveredAt: string | null;
  readonly parkedReason: string | null;
}

export const deliveryGlancesQuery = queryOptions({
  queryKey: ["deliveries", "overview"],
  queryFn: ({ signal }) =>
    member.get<{ items: DeliveryGlance[] }>("/v1/overview/deliveries", {}, signal),
});

export function resumeEndpoint(marketplace: string): Promise<unknown> {
  return member.send("POST", `${addressOf(marketplace)}/endpoint/resume`);
}

export interface EndpointTest {
  readonly accepted: boolean;
  readonly status: number | null;
  readonly detail: string | null;
  readonly milliseconds: number;
}

export function testEndpoint(marketplace: string): Promise<EndpointTest> {
  return member.send("POST", `${addressOf(marketplace)}/endpoint/test`);
}

export const MODES = ["observe", "ask", "live"] as const;
export type MarketplaceMode = (typeof MODES)[number];

export function switchMode(
  marketplace: string,
  mode: MarketplaceMode,
  reason: string,
): Promise<unknown> {
  return member.send("POST", `${addressOf(marketplace)}/mode`, { mode, reason });
}

function addressOf(marketplace: string): string {
  return `/v1/marketplaces/${encodeURIComponent(marketplace)}`;
}
