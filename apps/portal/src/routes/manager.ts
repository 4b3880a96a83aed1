import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { brandSearch, brandsSearch, waitingSearch } from "../pages/manager/manager-search.js";
import { memberRoute, onlyFor } from "./member.js";

export const managerRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: "/manager",
  beforeLoad: onlyFor(["operator"]),
});

export const managerWaitingRoute = createRoute({
  getParentRoute: () => managerRoute,
  path: "/",
  validateSearch: waitingSearch,
  component: lazyRouteComponent(() => import("../pages/manager/waiting-page.js"), "WaitingPage"),
});

export const managerBrandsRoute = createRoute({
  getParentRoute: () => managerRoute,
  path: "/brands",
  validateSearch: brandsSearch,
  component: lazyRouteComponent(() => import("../pages/manager/brands-page.js"), "BrandsPage"),
});

export const managerBrandRoute = createRoute({
  getParentRoute: () => managerRoute,
  path: "/brands/$brand",
  validateSearch: brandSearch,
  component: lazyRouteComponent(() => import("../pages/manager/brand-page.js"), "BrandPage"),
});
