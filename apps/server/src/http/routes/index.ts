import type { RegisterRoutes } from "../route.js";
import { registerAccountRoutes } from "./account/index.js";
import { registerAgentRoutes } from "./agents.js";
import { registerApiKeyRoutes } from "./api-keys.js";
import { registerAuthRoutes } from "./auth/index.js";
import { registerBrandRoutes } from "./brands.js";
import { registerCalendarRoutes } from "./calendars.js";
import { registerCaseRoutes } from "./cases/index.js";
import { registerContestRoutes } from "./contests/index.js";
import { registerDeliveryRoutes } from "./deliveries.js";
import { registerEndpointRoutes } from "./endpoints.js";
import { registerFileRoutes } from "./files/index.js";
import { registerListingRoutes } from "./listings/index.js";
import { registerLiveRoutes } from "./live.js";
import { registerMarketplaceRoutes } from "./marketplaces.js";
import { registerMeRoutes } from "./me.js";
import { registerNoticeRoutes } from "./notices/index.js";
import { registerOrganisationRoutes } from "./organisations.js";
import { registerOverviewRoutes } from "./overview.js";
import { registerPeopleRoutes } from "./people/index.js";
import { registerPictureRoutes } from "./pictures.js";
import { registerPreviewRoutes } from "./preview.js";
import { registerPublicNoticeRoutes } from "./public-notices/index.js";
import { registerRematchRoutes } from "./rematches.js";
import { registerRequestRoutes } from "./requests/index.js";
import { registerRightRoutes } from "./rights/index.js";
import { registerRuleRoutes } from "./rules.js";
import { registerSafetyRoutes } from "./safety/index.js";
import { registerSellerCaseRoutes } from "./seller-cases/index.js";
import { registerSellerLinkRoutes } from "./seller-links.js";
import { registerSellerRoutes } from "./sellers.js";
import { registerSetupRoutes } from "./setup.js";
import { registerVaultRoutes } from "./vault/index.js";

/** Every area of the API. */
export const AREAS: readonly RegisterRoutes[] = [
  registerAccountRoutes,
  registerAgentRoutes,
  registerApiKeyRoutes,
  registerAuthRoutes,
  registerMeRoutes,
  registerOrganisationRoutes,
  registerPeopleRoutes,
  registerSellerLinkRoutes,
  registerSellerRoutes,
  registerSetupRoutes,
  registerCalendarRoutes,
  registerCaseRoutes,
  registerContestRoutes,
  registerFileRoutes,
  registerListingRoutes,
  registerNoticeRoutes,
  registerRequestRoutes,
  registerSellerCaseRoutes,
  registerVaultRoutes,
  registerBrandRoutes,
  registerPreviewRoutes,
  registerRematchRoutes,
  registerRightRoutes,
  registerMarketplaceRoutes,
  registerRuleRoutes,
  registerEndpointRoutes,
  registerDeliveryRoutes,
  registerLiveRoutes,
  registerOverviewRoutes,
  registerSafetyRoutes,
  registerPictureRoutes,
  registerPublicNoticeRoutes,
];
