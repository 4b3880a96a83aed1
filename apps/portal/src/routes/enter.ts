import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type ProviderOutcome, readOutcome } from "../api/providers.js";
import { rootRoute } from "./root.js";

/** Where to go after the sign-in: a path of this server only. */
function innerPath(value: unknown): string | undefined {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : undefined;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: (search): { next?: string; provider?: ProviderOutcome } => {
    const next = innerPath(search["next"]);
    return { ...readOutcome(search["provider"]), ...(next === undefined ? {} : { next }) };
  },
  component: lazyRouteComponent(() => import("../pages/enter/sign-in-page.js"), "SignInPage"),
});

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/setup",
  component: lazyRouteComponent(() => import("../pages/enter/set-up-page.js"), "SetUpPage"),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitation",
  component: lazyRouteComponent(
    () => import("../pages/enter/invitation-page.js"),
    "InvitationPage",
  ),
});
