import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Page } from "./page.js";

export const AGENT_ACTIONS = ["answer", "submit_rights", "send_notices"] as const;
export type AgentAction = (typeof AGENT_ACTIONS)[number];

/** A power of attorney. */
export interface Power {
  readonly id: string;
  readonly brandId: string;
  readonly agentId: string;
  readonly brandName: string | null;
  readonly agentName: string | null;
  readonly actions: readonly AgentAction[];
  /** `null`: all rights of the brand. */
  readonly rightIds: readonly string[] | null;
  /** None: everywhere. */
  readonly territories: readonly string[];
  readonly document: string | null;
  readonly validTo: string | null;
  readonly state: "draft" | "pending" | "active" | "suspended" | "expired" | "revoked";
}

export const powersQuery = queryOptions({
  queryKey: ["brands", "powers"],
  queryFn: ({ signal }) => member.get<Page<Power>>("/v1/authorisations", { limit: 200 }, signal),
});

export type PowerStep = "submitted" | "confirmed" | "suspended" | "resumed" | "revoked";

/** `reason`: the operator says why, for the brand and its agent. */
export function stepPower(id: string, step: PowerStep, reason?: string): Promise<Power> {
  return member.send("POST", `/v1/authorisations/${id}/step`, {
    step,
    ...(reason === undefined ? {} : { reason }),
  });
}

/** What a power of attorney reaches; what is left out is not limited. */
export interface Reach {
  readonly actions: readonly AgentAction[];
  readonly rightIds?: readonly string[];
  readonly territories?: readonly string[];
  readonly validTo?: string;
  readonly document?: string;
}

export function givePower(agentId: string, reach: Reach): Promise<Power> {
  return member.send("POST", "/v1/authorisations", { agentId, ...reach });
}

export interface AgentTaken {
  readonly agent: { readonly id: string };
  readonly authorisation: { readonly id: string };
  readonly invitation: { readonly link: string };
}

/** A new agent may at first do what is named, for all rights and everywhere. */
export function takeAgent(agent: {
  name: string;
  email: string;
  actions: readonly AgentAction[];
}): Promise<AgentTaken> {
  return member.send("POST", "/v1/agents", agent);
}

export interface ProposedPower {
  readonly brand: string;
  readonly actions: readonly AgentAction[];
  readonly document: string;
}

export function proposePower(proposed: ProposedPower): Promise<Power> {
  return member.send("POST", "/v1/authorisations/proposals", proposed);
}
