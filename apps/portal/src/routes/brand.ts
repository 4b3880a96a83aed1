import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { queueSearch } from "../pages/brand/queue-search.js";
import { memberRoute, onlyFor } from "./member.js";

export const brandRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/brand",
  beforeLoad: onlyFor(["brand", "agent"]),
});

export const brandQueueRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/",
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import("../pages/brand/queue-page.js"), "QueuePage"),
});

export const brandRequestRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/requests/$case",
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import("../pages/brand/request-page.js"), "RequestPage"),
});

export const brandRightRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/rights/$right",
  component: lazyRouteComponent(() => import("../pages/brand/right-page.js"), "RightPage"),
});

export const brandRightsRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/rights",
  component: lazyRouteComponent(() => import("../pages/brand/rights-page.js"), "RightsPage"),
});
