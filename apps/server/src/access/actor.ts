/** Roles of members, from `casework.md`: what each may do is declared route by route. */
export type MemberRole = "admin" | "reviewer" | "submitter" | "auditor" | "read_only";
export type OrganisationKind = "operator" | "brand" | "agent";

/** What an API key may be used for. */
export type KeyScope = "listings:write" | "listings:read" | "sellers:link" | "deliveries:read";

/** A person, in the organisation for which the request is made. */
export interface MemberActor {
  readonly kind: "member";
  readonly memberId: string;
  readonly userId: string;
  readonly role: MemberRole;
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind };
  /** Whether this session passed a second factor. */
  readonly secondFactor: boolean;
  /** In which session, and when the person last proved in it who it is. */
  readonly session?: { readonly id: string; readonly provedAt: string };
}

/** A program of the operator's, for one marketplace. */
export interface KeyActor {
  readonly kind: "key";
  readonly keyId: string;
  readonly organisationId: string;
  readonly marketplace: string;
  readonly scopes: readonly KeyScope[];
}

/** A seller who came by a one-time link. */
export interface SellerActor {
  readonly kind: "seller";
  readonly marketplace: string;
  readonly seller: string;
}

export type Actor = MemberActor | KeyActor | SellerActor;
