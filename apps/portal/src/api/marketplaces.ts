import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Page } from "./page.js";

export const LEGAL_PROFILES = [
  "EU_DSA",
  "EU_P2B",
  "CN_ECL",
  "US_DMCA",
  "US_TM",
  "UK",
  "OPERATOR",
] as const;

export const NOTICE_REVIEWS = ["uncorroborated", "always", "never"] as const;
export type NoticeReview = (typeof NOTICE_REVIEWS)[number];

export interface Marketplace {
  readonly id: string;
  readonly name: string;
  readonly profile: string;
  readonly furtherProfiles: readonly string[];
  readonly territory: string;
  readonly noticeReview: NoticeReview;
  readonly noticesPerAccount: number;
  readonly noticesPerSeller: number;
}

export const marketplacesQuery = queryOptions({
  queryKey: ["marketplaces", "list"],
  queryFn: ({ signal }) =>
    member.get<Page<Marketplace>>("/v1/marketplaces", { limit: "100" }, signal),
});

export type MarketplaceChange = Partial<
  Pick<Marketplace, "furtherProfiles" | "noticeReview" | "noticesPerAccount" | "noticesPerSeller">
>;

export function changeMarketplace(id: string, change: MarketplaceChange): Promise<Marketplace> {
  return member.send("PATCH", `/v1/marketplaces/${id}`, change);
}

/** A calendar by which deadlines are counted. */
export interface Calendar {
  readonly calendar: string;
  /** Whether its holidays follow from rules. */
  readonly ruled: boolean;
  /** Added by the operator, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  readonly worked: readonly string[];
}

export const calendarsQuery = queryOptions({
  queryKey: ["marketplaces", "calendars"],
  queryFn: ({ signal }) => member.get<{ items: Calendar[] }>("/v1/calendars", {}, signal),
});

export function putCalendar(
  calendar: string,
  days: Pick<Calendar, "holidays" | "worked">,
): Promise<Calendar> {
  return member.send("PUT", `/v1/calendars/${calendar}`, days);
}
