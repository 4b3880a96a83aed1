import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { memberRoute, onlyFor } from "./member.js";

export const operatorRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/operator",
  beforeLoad: onlyFor(["operator"]),
});

export const operatorFlowRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/",
  component: lazyRouteComponent(() => import("../pages/operator/flow-page.js"), "FlowPage"),
});

export const operatorContestsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/contests",
  component: lazyRouteComponent(() => import("../pages/operator/contests-page.js"), "ContestsPage"),
});

export const operatorCaseRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/cases/$case",
  component: lazyRouteComponent(() => import("../pages/operator/case-page.js"), "CasePage"),
});

export const operatorDeliveriesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/deliveries",
  validateSearch: (search): { marketplace?: string; state?: string; listing?: string } => {
    const text = (name: string) =>
      typeof search[name] === "string" ? { [name]: search[name] } : {};
    return { ...text("marketplace"), ...text("state"), ...text("listing") };
  },
  component: lazyRouteComponent(
    () => import("../pages/operator/deliveries-page.js"),
    "DeliveriesPage",
  ),
});
