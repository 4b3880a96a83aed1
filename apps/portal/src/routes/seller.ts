import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { SellerShell } from "../shell/seller-shell.js";
import { rootRoute } from "./root.js";

export const sellerOpenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/seller/open",
  component: lazyRouteComponent(() => import("../pages/seller/open-page.js"), "OpenPage"),
});

/** Pages of a seller who came by a one-time link. */
export const sellerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/seller",
  component: SellerShell,
});

export const sellerCasesRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: "/",
  component: lazyRouteComponent(() => import("../pages/seller/cases-page.js"), "CasesPage"),
});

export const sellerCaseRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: "/cases/$case",
  component: lazyRouteComponent(() => import("../pages/seller/case-page.js"), "CasePage"),
});

export const sellerDocumentsRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: "/documents",
  component: lazyRouteComponent(
    () => import("../pages/seller/vault/documents-page.js"),
    "DocumentsPage",
  ),
});
