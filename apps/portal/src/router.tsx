import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { LoadingLines } from "./parts/loading-lines.js";
import { routeTree } from "./routes/tree.js";
import { PageBroken } from "./shell/page-broken.js";
import { PageMissing } from "./shell/page-missing.js";

export function createPortalRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: "intent",
    // The data is TanStack Query's to keep.
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: LoadingLines,
    defaultErrorComponent: PageBroken,
    defaultNotFoundComponent: PageMissing,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
