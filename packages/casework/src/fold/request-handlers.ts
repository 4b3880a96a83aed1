import { withAnswer } from "../notice/notice-handlers.js";
import type { Handlers } from "./handlers.js";
import { movedRequest } from "./moved-request.js";

export const REQUEST_HANDLERS: Handlers<
  | "request_delivered"
  | "request_opened"
  | "request_snoozed"
  | "request_resumed"
  | "evidence_asked"
  | "test_buy_started"
  | "request_expired"
  | "request_recalled"
  | "listing_changed"
  | "listing_ended"
  | "answered"
> = {
  request_delivered: (state, { at, data }) => ({
    ...movedRequest(state, "request_delivered"),
    deliveredAt: at,
    dueAt: data.dueAt,
    clusterKey: data.clusterKey ?? null,
  }),
  request_opened: (state) => movedRequest(state, "request_opened"),
  request_snoozed: (state, { data }) => ({
    ...movedRequest(state, "request_snoozed"),
    snoozedUntil: data.until,
  }),
  request_resumed: (state) => movedRequest(state, "request_resumed"),
  evidence_asked: (state) => movedRequest(state, "evidence_asked"),
  test_buy_started: (state) => movedRequest(state, "test_buy_started"),
  request_expired: (state) => movedRequest(state, "request_expired"),
  request_recalled: (state) => movedRequest(state, "request_recalled"),
  // The snapshot that was judged stays: what the listing becomes later is no reason to forget it.
  listing_changed: () => ({ listingChanged: true, listingEnded: false }),
  listing_ended: () => ({ listingEnded: true }),
  answered: (state, event) => ({
    ...(state.origin === "notice" ? {} : movedRequest(state, "answered")),
    ...withAnswer(state, event),
  }),
};
