import { accountRoute } from "./account.js";
import {
  brandAgentsRoute,
  brandContestRoute,
  brandContestsRoute,
  brandImportRoute,
  brandNewNoticeRoute,
  brandNoticeRoute,
  brandNoticesRoute,
  brandQueueRoute,
  brandRequestRoute,
  brandRightRoute,
  brandRightsRoute,
  brandRoute,
  brandSettingsRoute,
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
  operatorHealthRoute,
  operatorNoticeRoute,
  operatorNoticesRoute,
  operatorPicturesRoute,
  operatorPublicNoticeRoute,
  operatorPublicNoticesRoute,
  operatorRoute,
  operatorSafetyCaseRoute,
  operatorSafetyRoute,
  operatorSettingsRoute,
  operatorVaultRoute,
} from "./operator.js";
import { publicNoticeConfirmRoute, publicNoticeRoute, publicNoticeStatusRoute } from "./public.js";
import { rootRoute } from "./root.js";
import {
  sellerCaseRoute,
  sellerCasesRoute,
  sellerDocumentsRoute,
  sellerOpenRoute,
  sellerRoute,
} from "./seller.js";

export const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  invitationRoute,
  publicNoticeRoute,
  publicNoticeConfirmRoute,
  publicNoticeStatusRoute,
  sellerOpenRoute,
  sellerRoute.addChildren([sellerCasesRoute, sellerCaseRoute, sellerDocumentsRoute]),
  memberRoute.addChildren([
    homeRoute,
    accountRoute,
    brandRoute.addChildren([
      brandQueueRoute,
      brandRequestRoute,
      brandNoticesRoute,
      brandNewNoticeRoute,
      brandNoticeRoute,
      brandContestsRoute,
      brandContestRoute,
      brandRightsRoute,
      brandRightRoute,
      brandImportRoute,
      brandAgentsRoute,
      brandSettingsRoute,
    ]),
    managerRoute.addChildren([managerWaitingRoute, managerBrandsRoute, managerBrandRoute]),
    operatorRoute.addChildren([
      operatorFlowRoute,
      operatorNoticesRoute,
      operatorNoticeRoute,
      operatorContestsRoute,
      operatorCaseRoute,
      operatorDeliveriesRoute,
      operatorPicturesRoute,
      operatorSafetyRoute,
      operatorSafetyCaseRoute,
      operatorPublicNoticesRoute,
      operatorPublicNoticeRoute,
      operatorVaultRoute,
      operatorSettingsRoute,
      operatorHealthRoute,
    ]),
  ]),
]);
