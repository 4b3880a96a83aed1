import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { reviewsSearch } from "../pages/operator/notices/reviews-search.js";
import {
  contestsSearch,
  deliveriesSearch,
  flowSearch,
  picturesSearch,
  publicNoticesSearch,
  safetySearch,
  settingsSearch,
  vaultSearch,
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

export const operatorNoticesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/notices",
  validateSearch: reviewsSearch,
  component: lazyRouteComponent(
    () => import("../pages/operator/notices/reviews-page.js"),
    "ReviewsPage",
  ),
});

export const operatorNoticeRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/notices/$item",
  component: lazyRouteComponent(
    () => import("../pages/operator/notices/review-page.js"),
    "ReviewPage",
  ),
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

export const operatorVaultRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/vault",
  validateSearch: vaultSearch,
  component: lazyRouteComponent(() => import("../pages/operator/vault/vault-page.js"), "VaultPage"),
});

export const operatorPublicNoticesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/public-notices",
  validateSearch: publicNoticesSearch,
  component: lazyRouteComponent(
    () => import("../pages/operator/public-notices/desk-page.js"),
    "DeskPage",
  ),
});

export const operatorPublicNoticeRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/public-notices/$notice",
  component: lazyRouteComponent(
    () => import("../pages/operator/public-notices/notice-page.js"),
    "NoticePage",
  ),
});

export const operatorSettingsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/settings",
  validateSearch: settingsSearch,
  component: lazyRouteComponent(
    () => import("../pages/operator/settings/settings-page.js"),
    "OperatorSettingsPage",
  ),
});

export const operatorHealthRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: "/health",
  component: lazyRouteComponent(
    () => import("../pages/operator/health/health-page.js"),
    "HealthPage",
  ),
});
