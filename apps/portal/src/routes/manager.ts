import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { memberRoute, onlyFor } from "./member.js";

export const managerRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/manager",
  beforeLoad: onlyFor(["operator"]),
});

export const managerWaitingRoute = createRoute({
  getParentRoute: () => managerRoute,
  path: "/",
  component: lazyRouteComponent(() => import("../pages/manager/waiting-page.js"), "WaitingPage"),
});

export const managerBrandsRoute = createRoute({
  getParentRoute: () => managerRoute,
  path: "/brands",
  component: lazyRouteComponent(() => import("../pages/manager/brands-page.js"), "BrandsPage"),
});

export const managerBrandRoute = createRoute({
  getParentRoute: () => managerRoute,
  path: "/brands/$brand",
  component: lazyRouteComponent(() => import("../pages/manager/brand-page.js"), "BrandPage"),
});
