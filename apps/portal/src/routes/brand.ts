import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { brandContestsSearch } from "../pages/brand/contests/contests-search.js";
import { noticeSearch } from "../pages/brand/notices/notice-search.js";
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

export const brandImportRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/rights/import",
  component: lazyRouteComponent(() => import("../pages/brand/import/import-page.js"), "ImportPage"),
});

export const brandAgentsRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/agents",
  component: lazyRouteComponent(() => import("../pages/brand/agents/agents-page.js"), "AgentsPage"),
});

export const brandRightsRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/rights",
  component: lazyRouteComponent(() => import("../pages/brand/rights-page.js"), "RightsPage"),
});

export const brandNoticesRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/notices",
  component: lazyRouteComponent(
    () => import("../pages/brand/notices/notices-page.js"),
    "NoticesPage",
  ),
});

export const brandNewNoticeRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/notices/new",
  component: lazyRouteComponent(
    () => import("../pages/brand/notices/new-notice-page.js"),
    "NewNoticePage",
  ),
});

export const brandNoticeRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/notices/$notice",
  validateSearch: noticeSearch,
  component: lazyRouteComponent(
    () => import("../pages/brand/notices/notice-page.js"),
    "NoticePage",
  ),
});

export const brandContestsRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/contests",
  validateSearch: brandContestsSearch,
  component: lazyRouteComponent(
    () => import("../pages/brand/contests/contests-page.js"),
    "ContestsPage",
  ),
});

export const brandContestRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/contests/$case",
  component: lazyRouteComponent(
    () => import("../pages/brand/contests/contest-page.js"),
    "ContestPage",
  ),
});

export const brandSettingsRoute = createRoute({
  getParentRoute: () => brandRoute,
  path: "/settings",
  beforeLoad: onlyFor(["brand"]),
  component: lazyRouteComponent(
    () => import("../pages/brand/settings/settings-page.js"),
    "SettingsPage",
  ),
});
