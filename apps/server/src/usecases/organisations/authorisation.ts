import type { Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";

/** What an agent may do for a brand. */
export const AGENT_ACTIONS = ["answer", "submit_rights"] as const;
export type AgentAction = (typeof AGENT_ACTIONS)[number];

export interface Authorisation {
  readonly id: string;
  readonly brandId: string;
  readonly agentId: string;
  readonly actions: string[];
  readonly validFrom: Instant;
  readonly validTo: Instant | null;
  readonly state: string;
}

export interface NewAuthorisation {
  readonly brandId: string;
  readonly agentId: string;
  readonly actions: readonly AgentAction[];
  readonly validTo: Instant | null;
}

/** Lets an agent act for a brand from now on, in the scope of that brand. */
export async function addAuthorisation(tx: Tx, wanted: NewAuthorisation): Promise<Authorisation> {
  const authorisation = {
    id: tx.newId(),
    brandId: wanted.brandId,
    agentId: wanted.agentId,
    actions: [...new Set(wanted.actions)],
    validFrom: tx.now,
    validTo: wanted.validTo,
    state: "active",
  };
  await tx.db
    .insertInto("authorisations")
    .values({ ...authorisation, createdAt: tx.now })
    .execute();
  tx.changed({ topics: ["brands"], brand: wanted.brandId });
  return authorisation;
}
