import {
  IconArrowsSplit2,
  IconBuildingStore,
  IconCertificate,
  IconChecklist,
  IconInbox,
  IconPhotoSearch,
  IconRulerMeasure,
  IconScale,
  IconTruckDelivery,
} from "@tabler/icons-react";
import type { OrganisationKind } from "../session/me.js";

const BRAND = [
  { to: "/brand", name: "requests", icon: IconInbox },
  { to: "/brand/rights", name: "rights", icon: IconCertificate },
] as const;

const OPERATOR = [
  { to: "/manager", name: "waiting", icon: IconChecklist },
  { to: "/manager/brands", name: "brands", icon: IconBuildingStore },
  { to: "/operator", name: "flow", icon: IconArrowsSplit2 },
  { to: "/operator/contests", name: "contests", icon: IconScale },
  { to: "/operator/pictures", name: "pictures", icon: IconPhotoSearch },
  { to: "/operator/safety", name: "safety", icon: IconRulerMeasure },
  { to: "/operator/deliveries", name: "deliveries", icon: IconTruckDelivery },
] as const;

/** The pages of a workspace that its navigation names, in their order. */
export const SECTIONS = {
  brand: BRAND,
  agent: BRAND,
  operator: OPERATOR,
} as const satisfies Record<OrganisationKind, unknown>;
