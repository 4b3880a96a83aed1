import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { contestsSearch, deliveriesSearch, flowSearch } from "../pages/operator/operator-search.js";
import { memberRoute, onlyFor } from "./member.js";

export const operatorRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/operator",
  beforeLoad: onlyFor(["operator"]),
});

export const operatorFlowRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/",
  validateSearch: flowSearch,
  component: lazyRouteComponent(() => import("../pages/operator/flow-page.js"), "FlowPage"),
});

export const operatorContestsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/contests",
  validateSearch: contestsSearch,
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
  validateSearch: deliveriesSearch,
  component: lazyRouteComponent(
    () => import("../pages/operator/deliveries-page.js"),
    "DeliveriesPage",
  ),
});
