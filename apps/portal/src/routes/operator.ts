import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  contestsSearch,
  deliveriesSearch,
  flowSearch,
  picturesSearch,
  safetySearch,
} from "../pages/operator/operator-search.js";
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

export const operatorPicturesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/pictures",
  validateSearch: picturesSearch,
  component: lazyRouteComponent(
    () => import("../pages/operator/pictures/pictures-page.js"),
    "PicturesPage",
  ),
});

export const operatorSafetyRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/safety",
  validateSearch: safetySearch,
  component: lazyRouteComponent(
    () => import("../pages/operator/safety/safety-page.js"),
    "SafetyPage",
  ),
});

export const operatorSafetyCaseRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/safety/$case",
  component: lazyRouteComponent(
    () => import("../pages/operator/safety/safety-case-page.js"),
    "SafetyCasePage",
  ),
});
