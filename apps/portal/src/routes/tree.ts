import {
  brandQueueRoute,
  brandRequestRoute,
  brandRightRoute,
  brandRightsRoute,
  brandRoute,
} from "./brand.js";
import { invitationRoute, setUpRoute, signInRoute } from "./enter.js";
import {
  managerBrandRoute,
  managerBrandsRoute,
  managerRoute,
  managerWaitingRoute,
} from "./manager.js";
import { homeRoute, memberRoute } from "./member.js";
import {
  operatorCaseRoute,
  operatorContestsRoute,
  operatorDeliveriesRoute,
  operatorFlowRoute,
  operatorPicturesRoute,
  operatorRoute,
  operatorSafetyCaseRoute,
  operatorSafetyRoute,
} from "./operator.js";
import { rootRoute } from "./root.js";
import { sellerCaseRoute, sellerCasesRoute, sellerOpenRoute, sellerRoute } from "./seller.js";

export const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  invitationRoute,
  sellerOpenRoute,
  sellerRoute.addChildren([sellerCasesRoute, sellerCaseRoute]),
  memberRoute.addChildren([
    homeRoute,
    brandRoute.addChildren([brandQueueRoute, brandRequestRoute, brandRightsRoute, brandRightRoute]),
    managerRoute.addChildren([managerWaitingRoute, managerBrandsRoute, managerBrandRoute]),
    operatorRoute.addChildren([
      operatorFlowRoute,
      operatorContestsRoute,
      operatorCaseRoute,
      operatorDeliveriesRoute,
      operatorPicturesRoute,
      operatorSafetyRoute,
      operatorSafetyCaseRoute,
    ]),
  ]),
]);
