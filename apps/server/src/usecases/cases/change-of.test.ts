import {
  caseRows,
  deliverRequest,
  foldCase,
  openRequest,
  queueRequest,
} from "@touchstone/casework";
import { expect, it } from "vitest";
import { changeOf } from "./change-of.js";

const AT = "2026-11-24T10:00:00.000Z";
const BRAND = "00000000-0000-7000-8000-000000000002";

const queued = eventsOf(
  queueRequest({
    at: AT,
    caseId: "00000000-0000-7000-8000-000000000001",
    marketplaceId: "harbour",
    listingId: "L-1",
    brandId: BRAND,
    sellerId: "s-01",
    snapshotId: "00000000-0000-7000-8000-000000000003",
    assessmentId: null,
    finding: {
      brand: "Norvane",
      risk: 0.8,
      prior: -4,
      use: "offer",
      mentions: [],
      pictures: [],
      signals: [],
      counterEvidence: [],
    },
    fingerprint: "as judged",
    risk: 0.8,
    exposure: "120.00",
    exposureCurrency: "EUR",
  }),
);

function eventsOf(moved: ReturnType<typeof queueRequest>) {
  if (!moved.ok) throw new Error(moved.refusal.detail);
  return moved.events;
}

it("a brand hears nothing of what was found while its marketplace only observes", () => {
  const change = changeOf(caseRows(foldCase(queued)), queued);
  expect(change).not.toHaveProperty("brand");
  expect(change).not.toHaveProperty("seller");
});

it("a request that is put to its brand and looked at is the brand's, and not yet the seller's", () => {
  const delivered = eventsOf(deliverRequest(foldCase(queued), { at: AT, dueAt: AT }));
  const state = foldCase([...queued, ...delivered]);
  expect(changeOf(caseRows(state), delivered)).toMatchObject({ brand: BRAND, case: state.id });
  const opened = eventsOf(openRequest(state, { at: AT, actor: { kind: "brand", id: null } }));
  const change = changeOf(caseRows(foldCase([...queued, ...delivered, ...opened])), opened);
  expect(change).not.toHaveProperty("seller");
});
