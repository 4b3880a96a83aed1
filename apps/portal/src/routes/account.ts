import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readOutcome } from "../api/providers.js";
import { memberRoute } from "./member.js";

export const accountRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/account",
  validateSearch: (search) => readOutcome(search["provider"]),
  component: lazyRouteComponent(() => import("../pages/account/account-page.js"), "AccountPage"),
});
