import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { GivenAnswer, Money, PendingAnswer } from "./requests.js";

export interface ClusterItem {
  readonly case: string;
  readonly listing: string;
  readonly title: string;
  readonly price: Money | null;
  readonly risk: number;
  readonly exposure: string;
  readonly exposureCurrency: string | null;
  readonly state: string;
  readonly snapshot: string;
  readonly picture: number | null;
  readonly pending: PendingAnswer | null;
}

interface Totals {
  readonly listings: number;
  readonly sellers: number;
  readonly exposure: readonly Money[];
}

/** A request and the open ones alike: itself first. */
export interface Cluster extends Totals {
  readonly items: readonly ClusterItem[];
}

export function clusterQuery(id: string) {
  return queryOptions({
    queryKey: ["case", id, "cluster"],
    queryFn: ({ signal }) => member.get<Cluster>(`/v1/requests/${id}/cluster`, {}, signal),
  });
}

export interface AnswerPreview extends Totals {
  readonly token: string;
  readonly removes: boolean;
  readonly holdMinutes: number;
  readonly secondMember: boolean;
  readonly items: readonly ClusterItem[];
  readonly refused: readonly (ClusterItem & {
    readonly parts: readonly { readonly code: string; readonly detail: string }[];
  })[];
}

export function previewAnswer(
  id: string,
  given: GivenAnswer,
  except: readonly string[],
): Promise<AnswerPreview> {
  const body = { scope: "cluster", ...given, except };
  return member.send("POST", `/v1/requests/${id}/answer:preview`, body);
}

type HoldScope = "one" | "cluster";

export function sendHeldNow(id: string, scope: HoldScope): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/answer/send-now`, { scope });
}

export function undoHeld(id: string, scope: HoldScope): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/answer/undo`, { scope });
}

export function confirmAnswer(
  id: string,
  confirmed: { readonly declarationId?: string; readonly scope: HoldScope },
): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/answer/confirm`, confirmed);
}

export function rejectAnswer(id: string): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/answer/reject`, {});
}

export interface RecordedTestBuy {
  readonly id?: string;
  readonly orderNumber: string;
  readonly orderedOn: string;
  readonly receivedOn: string | null;
  readonly finding: string | null;
  readonly outcome: string | null;
}

export function recordTestBuy(id: string, testBuy: RecordedTestBuy): Promise<unknown> {
  return member.send("POST", `/v1/requests/${id}/test-buys`, testBuy);
}

/** From when on a notice needs two members; `null`: never by this. */
export interface FourEyes {
  readonly exposure: Money | null;
  readonly cluster: number | null;
}

export function fourEyesQuery(brand: string) {
  return queryOptions({
    queryKey: ["brands", brand, "four-eyes"],
    queryFn: ({ signal }) => member.get<FourEyes>(`/v1/brands/${brand}/four-eyes`, {}, signal),
  });
}

export function setFourEyes(brand: string, setting: FourEyes): Promise<FourEyes> {
  return member.send("PUT", `/v1/brands/${brand}/four-eyes`, setting);
}
