import { createRoute, redirect } from "@tanstack/react-router";
import { meQuery, type OrganisationKind } from "../session/me.js";
import { MemberShell } from "../shell/member-shell.js";
import { rootRoute } from "./root.js";

/** All pages of people who sign in. Whoever is not signed in goes there first, and then comes back. */
export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "member",
  component: MemberShell,
  beforeLoad: async ({ context: { queries }, location }) => {
    const me = await queries.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: "/sign-in", search: { next: location.href } });
    return { me };
  },
});

/** Where each kind of organisation begins. */
const HOMES = {
  brand: "/brand",
  agent: "/brand",
  operator: "/manager",
} as const satisfies Record<OrganisationKind, string>;

export const homeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/",
  beforeLoad: ({ context: { me } }) => {
    throw redirect({ to: HOMES[me.organisation.kind] });
  },
});

/** Guards a workspace: others are sent to their own. */
export function onlyFor(kinds: readonly OrganisationKind[]) {
  return ({
    context: { me },
  }: {
    context: { me: { organisation: { kind: OrganisationKind } } };
  }) => {
    if (!kinds.includes(me.organisation.kind)) throw redirect({ to: HOMES[me.organisation.kind] });
  };
}
