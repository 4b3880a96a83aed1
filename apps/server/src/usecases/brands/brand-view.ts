import { COUNTING_STATES } from "../../screening/brand-rights.js";
import type { Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";
import { managerNames } from "./manager-names.js";

/** The way of a brand into the system. Brand and operator see the same. */
export const ONBOARDING_STEPS = [
  "invited",
  "joined",
  "identity_confirmed",
  "first_right_submitted",
  "live",
] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

export interface BrandView {
  readonly id: string;
  readonly name: string;
  /** The operator's member who looks after it. */
  readonly accountManager: { readonly id: string; readonly name: string } | null;
  readonly identity: {
    readonly state: string;
    readonly note: string | null;
    readonly checkedAt: Instant | null;
  };
  readonly onboarding: { readonly step: OnboardingStep; readonly done: boolean }[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface BrandRow {
  readonly id: string;
  readonly name: string;
  readonly accountManagerId: string | null;
  readonly identityState: string;
  readonly identityNote: string | null;
  readonly identityCheckedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export const BRAND_COLUMNS = [
  "id",
  "name",
  "accountManagerId",
  "identityState",
  "identityNote",
  "identityCheckedAt",
  "createdAt",
  "updatedAt",
] as const;

/**
 * Adds to brands that the caller was seen to have access to how far they have come and who looks after them.
 * Goes on in other scopes, so it is the last thing that a transaction does.
 */
export async function viewBrands(tx: Tx, rows: readonly BrandRow[]): Promise<BrandView[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  await tx.actAs({ role: "jobs", job: "onboarding" });
  const invited = new Set(await organisationsIn(tx, "invitations", ids));
  const joined = new Set(await organisationsIn(tx, "members", ids));
  const rights = await tx.db
    .selectFrom("rights")
    .select(["brandId", "state"])
    .distinct()
    .where("brandId", "in", ids)
    .where("state", "<>", "draft")
    .execute();
  const names = await managerNames(
    tx,
    rows.map(({ accountManagerId }) => accountManagerId),
  );
  return rows.map((row) => {
    const states = rights.filter(({ brandId }) => brandId === row.id).map(({ state }) => state);
    const confirmed = row.identityState === "confirmed";
    const done: Record<OnboardingStep, boolean> = {
      invited: invited.has(row.id),
      joined: joined.has(row.id),
      identity_confirmed: confirmed,
      first_right_submitted: states.length > 0,
      live: confirmed && COUNTING_STATES.some((state) => states.includes(state)),
    };
    return {
      id: row.id,
      name: row.name,
      accountManager: managerOf(row, names),
      identity: {
        state: row.identityState,
        note: row.identityNote,
        checkedAt: row.identityCheckedAt,
      },
      onboarding: ONBOARDING_STEPS.map((step) => ({ step, done: done[step] })),
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
    };
  });
}

async function organisationsIn(
  tx: Tx,
  table: "invitations" | "members",
  ids: readonly string[],
): Promise<string[]> {
  const rows = await tx.db
    .selectFrom(table)
    .select("organisationId")
    .distinct()
    .where("organisationId", "in", ids)
    .execute();
  return rows.map((row) => row.organisationId);
}

function managerOf(row: BrandRow, names: ReadonlyMap<string, string>): BrandView["accountManager"] {
  if (row.accountManagerId === null) return null;
  return { id: row.accountManagerId, name: names.get(row.accountManagerId) ?? "" };
}
