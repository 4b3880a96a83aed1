import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "./root.js";

/** Pages for rights holders without an account. */
export const publicNoticeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/notice",
  component: lazyRouteComponent(() => import("../pages/public/form-page.js"), "FormPage"),
});

export const publicNoticeConfirmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/notice/confirm",
  component: lazyRouteComponent(() => import("../pages/public/confirm-page.js"), "ConfirmPage"),
});

export const publicNoticeStatusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/notice/status",
  component: lazyRouteComponent(() => import("../pages/public/status-page.js"), "StatusPage"),
});
