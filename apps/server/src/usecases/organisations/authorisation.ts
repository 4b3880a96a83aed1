import {
  AUTHORISATION,
  type AuthorisationMove,
  type AuthorisationState,
  refusalOf,
  stateAfter,
} from "@touchstone/casework";
import { type Selectable, sql } from "kysely";
import type { OrganisationKind } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { AuthorisationsTable, Instant } from "../../store/tables.js";

/** What an agent may do for a brand: answer requests, put in rights, send notices without being asked. */
export const AGENT_ACTIONS = ["answer", "submit_rights", "send_notices"] as const;
export type AgentAction = (typeof AGENT_ACTIONS)[number];

/** A power of attorney. */
export interface Authorisation {
  readonly id: string;
  readonly brandId: string;
  readonly agentId: string;
  readonly actions: string[];
  /** The rights it is for; `null`: all of the brand. */
  readonly rightIds: string[] | null;
  /** ISO 3166-1 alpha-2 or `EU`; none: everywhere. */
  readonly territories: string[];
  /** Key of the file that shows it. */
  readonly document: string | null;
  readonly validFrom: Instant;
  readonly validTo: Instant | null;
  readonly state: string;
}

export interface NewAuthorisation {
  readonly brandId: string;
  readonly agentId: string;
  readonly actions: readonly AgentAction[];
  readonly validTo: Instant | null;
  readonly rightIds?: readonly string[] | null | undefined;
  readonly territories?: readonly string[] | undefined;
  readonly document?: string | null | undefined;
  /** `active` when a brand gives it; an agent's own proposal begins as a draft or waits. */
  readonly state?: "draft" | "pending" | "active" | undefined;
}

export type AuthorisationRow = Selectable<AuthorisationsTable>;

/** Writes a power of attorney from now on, in the scope of that brand or of the agent who proposes it. */
export async function addAuthorisation(
  tx: Tx,
  wanted: NewAuthorisation,
  memberId: string | null = null,
): Promise<Authorisation> {
  const authorisation = {
    id: tx.newId(),
    brandId: wanted.brandId,
    agentId: wanted.agentId,
    actions: [...new Set(wanted.actions)],
    rightIds: wanted.rightIds == null ? null : [...new Set(wanted.rightIds)],
    territories: [...new Set(wanted.territories ?? [])],
    document: wanted.document ?? null,
    validFrom: tx.now,
    validTo: wanted.validTo,
    state: wanted.state ?? "active",
  };
  const { rightIds } = authorisation;
  await tx.db
    .insertInto("authorisations")
    .values({
      ...authorisation,
      // An empty array tells the driver nothing of its type.
      rightIds: rightIds === null ? null : (sql`${rightIds}::uuid[]` as never),
      createdAt: tx.now,
    })
    .execute();
  const { brandId, agentId, state } = authorisation;
  await recordAuthorisationEvent(tx, {
    ...{ id: authorisation.id, brandId, agentId, version: 1 },
    type: state === "active" ? "given" : "proposed",
    memberId,
    data: { to: state },
  });
  tx.changed({ topics: ["brands"], brand: brandId });
  return authorisation;
}

export interface AuthorisationStep {
  readonly move: AuthorisationMove;
  /** `null`: the clock. */
  readonly memberId: string | null;
  readonly reason?: string | undefined;
  /** Whose step it is. */
  readonly by?: OrganisationKind | undefined;
}

/** Moves a locked power of attorney, with its event. */
export async function moveAuthorisation(
  tx: Tx,
  row: AuthorisationRow,
  { move, memberId, reason, by }: AuthorisationStep,
): Promise<Result<Authorisation>> {
  // The database holds no other states than the machine's.
  const from = row.state as AuthorisationState;
  const to = stateAfter<AuthorisationState, AuthorisationMove>(AUTHORISATION, from, move);
  if (to === null) return failed("illegal_move", refusalOf(AUTHORISATION, from, move));
  const changes = { state: to, version: row.version + 1 };
  await tx.db.updateTable("authorisations").set(changes).where("id", "=", row.id).execute();
  const data = { from, to, ...(reason !== undefined && { reason }), ...(by && { by }) };
  await recordAuthorisationEvent(tx, { ...row, ...changes, type: move, memberId, data });
  tx.changed({ topics: ["brands", "tasks"], brand: row.brandId });
  return done(authorisationOf({ ...row, ...changes }));
}

export function authorisationOf(row: AuthorisationRow): Authorisation {
  const { createdAt: _at, version: _version, ...authorisation } = row;
  return authorisation;
}

async function recordAuthorisationEvent(
  tx: Tx,
  event: Pick<AuthorisationRow, "id" | "brandId" | "agentId" | "version"> & {
    readonly type: string;
    readonly memberId: string | null;
    readonly data: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  await tx.db
    .insertInto("authorisationEvents")
    .values({
      authorisationId: event.id,
      seq: event.version,
      brandId: event.brandId,
      agentId: event.agentId,
      type: event.type,
      at: tx.now,
      actorId: event.memberId,
      data: JSON.stringify(event.data),
    })
    .execute();
}
