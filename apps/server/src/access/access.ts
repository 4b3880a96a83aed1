import type { KeyScope, MemberRole, OrganisationKind } from "./actor.js";

/**
 * Who may call a route. Each route declares it, the server does not start with one that does not, and it
 * is published in the OpenAPI document as `x-touchstone-access`. A route may let in several kinds of caller.
 */
export interface Access {
  /** Anyone, without signing in. Excludes the rest. */
  readonly public?: true;
  readonly members?: readonly {
    readonly kind: OrganisationKind;
    readonly roles: readonly MemberRole[];
  }[];
  /** Any person who is signed in, whatever the organisation: for what concerns the person alone. */
  readonly anyMember?: true;
  readonly key?: KeyScope;
  readonly seller?: true;
}
