import type { RegisterRoutes } from "../route.js";
import { registerAgentRoutes } from "./agents.js";
import { registerApiKeyRoutes } from "./api-keys.js";
import { registerAuthRoutes } from "./auth/index.js";
import { registerBrandRoutes } from "./brands.js";
import { registerCaseRoutes } from "./cases/index.js";
import { registerDeliveryRoutes } from "./deliveries.js";
import { registerEndpointRoutes } from "./endpoints.js";
import { registerFileRoutes } from "./files/index.js";
import { registerListingRoutes } from "./listings/index.js";
import { registerLiveRoutes } from "./live.js";
import { registerMarketplaceRoutes } from "./marketplaces.js";
import { registerMeRoutes } from "./me.js";
import { registerOrganisationRoutes } from "./organisations.js";
import { registerOverviewRoutes } from "./overview.js";
import { registerPeopleRoutes } from "./people/index.js";
import { registerPictureRoutes } from "./pictures.js";
import { registerPreviewRoutes } from "./preview.js";
import { registerRematchRoutes } from "./rematches.js";
import { registerRequestRoutes } from "./requests/index.js";
import { registerRightRoutes } from "./rights.js";
import { registerSafetyRoutes } from "./safety/index.js";
import { registerSellerCaseRoutes } from "./seller-cases/index.js";
import { registerSellerLinkRoutes } from "./seller-links.js";
import { registerSetupRoutes } from "./setup.js";

/** Every area of the API. */
export const AREAS: readonly RegisterRoutes[] = [
  registerAgentRoutes,
  registerApiKeyRoutes,
  registerAuthRoutes,
  registerMeRoutes,
  registerOrganisationRoutes,
  registerPeopleRoutes,
  registerSellerLinkRoutes,
  registerSetupRoutes,
  registerCaseRoutes,
  registerFileRoutes,
  registerListingRoutes,
  registerRequestRoutes,
  registerSellerCaseRoutes,
  registerBrandRoutes,
  registerPreviewRoutes,
  registerRematchRoutes,
  registerRightRoutes,
  registerMarketplaceRoutes,
  registerEndpointRoutes,
  registerDeliveryRoutes,
  registerLiveRoutes,
  registerOverviewRoutes,
  registerSafetyRoutes,
  registerPictureRoutes,
];
