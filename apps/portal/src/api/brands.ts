import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";
import type { Page } from "./page.js";
import type { Money } from "./requests.js";
import type { Right } from "./rights.js";

export type IdentityState = "waiting" | "confirmed" | "refused";

export type OnboardingStep =
  | "invited"
  | "joined"
  | "identity_confirmed"
  | "first_right_submitted"
  | "live";

interface Manager {
  readonly id: string;
  readonly name: string;
}

export interface Brand {
  readonly id: string;
  readonly name: string;
  readonly accountManager: Manager | null;
  readonly identity: {
    readonly state: IdentityState;
    readonly note: string | null;
    readonly checkedAt: string | null;
  };
  readonly onboarding: readonly { readonly step: OnboardingStep; readonly done: boolean }[];
  readonly createdAt: string;
}

/** How one brand stands, in figures. */
export interface BrandGlance {
  readonly id: string;
  readonly name: string;
  readonly manager: Manager | null;
  readonly identityState: IdentityState;
  readonly rights: { readonly verified: number; readonly waiting: number };
  readonly requests: {
    readonly waiting: number;
    readonly oldestSince: string | null;
    readonly overdue: number;
    readonly answered7d: number;
    /** Over the last 30 days. */
    readonly medianAnswerHours: number | null;
  };
  /** Of what waits, by currency. */
  readonly exposure: readonly Money[];
  readonly confirmed30d: number;
  readonly reversed30d: number;
}

/** Read again with the tasks: they change with whatever changes these figures. */
export const brandGlancesQuery = queryOptions({
  queryKey: ["tasks", "brands"],
  queryFn: ({ signal }) => member.get<{ items: BrandGlance[] }>("/v1/overview/brands", {}, signal),
});

export function brandQuery(id: string) {
  return queryOptions({
    queryKey: ["brands", id],
    queryFn: ({ signal }) => member.get<Brand>(`/v1/brands/${id}`, {}, signal),
  });
}

export interface NewBrand {
  readonly name: string;
  readonly contactEmail: string;
  readonly accountManagerId?: string;
}

export interface BrandAdded {
  readonly brand: Brand;
  readonly invitation: { readonly link: string; readonly expiresAt: string };
}

export function addBrand(wanted: NewBrand): Promise<BrandAdded> {
  return member.send("POST", "/v1/brands", wanted);
}

export function handOverBrand(id: string, accountManagerId: string): Promise<Brand> {
  return member.send("PATCH", `/v1/brands/${id}`, { accountManagerId });
}

export interface IdentityCheck {
  readonly outcome: "confirmed" | "refused";
  readonly note?: string;
}

export function checkIdentity(id: string, check: IdentityCheck): Promise<Brand> {
  return member.send("POST", `/v1/brands/${id}/identity`, check);
}

export interface MemberItem {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly secondFactor: boolean;
  readonly createdAt: string;
}

/** The people of an organisation; without one, of the caller's own. */
export function membersQuery(organisation?: string) {
  return queryOptions({
    queryKey: ["brands", "members", organisation ?? "own"],
    queryFn: ({ signal }) =>
      member.get<Page<MemberItem>>("/v1/members", { organisation, limit: 200 }, signal),
  });
}

export interface InvitationItem {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly expiresAt: string;
}

/** Invitations that wait. Only administrators may read them. */
export function invitationsQuery(organisation: string) {
  return queryOptions({
    queryKey: ["brands", "invitations", organisation],
    queryFn: ({ signal }) =>
      member.get<Page<InvitationItem>>("/v1/invitations", { organisation, limit: 200 }, signal),
  });
}

export function brandRightsQuery(brand: string) {
  return queryOptions({
    queryKey: ["rights", "of", brand],
    queryFn: ({ signal }) => member.get<Page<Right>>("/v1/rights", { brand, limit: 200 }, signal),
  });
}
