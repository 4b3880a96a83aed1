import {
  IconArrowsSplit2,
  IconBuildingStore,
  IconCertificate,
  IconChecklist,
  IconFileCertificate,
  IconFlag,
  IconHeartbeat,
  IconInbox,
  IconMailbox,
  IconPhotoSearch,
  IconRulerMeasure,
  IconScale,
  IconSettings,
  IconTruckDelivery,
  IconUserShield,
} from "@tabler/icons-react";
import type { OrganisationKind } from "../session/me.js";

const BRAND = [
  { to: "/brand", name: "requests", icon: IconInbox },
  { to: "/brand/notices", name: "notices", icon: IconFlag },
  { to: "/brand/contests", name: "contests", icon: IconScale },
  { to: "/brand/rights", name: "rights", icon: IconCertificate },
  { to: "/brand/agents", name: "agents", icon: IconUserShield },
] as const;

const OPERATOR = [
  { to: "/manager", name: "waiting", icon: IconChecklist },
  { to: "/manager/brands", name: "brands", icon: IconBuildingStore },
  { to: "/operator", name: "flow", icon: IconArrowsSplit2 },
  { to: "/operator/notices", name: "notices", icon: IconFlag },
  { to: "/operator/contests", name: "contests", icon: IconScale },
  { to: "/operator/vault", name: "vault", icon: IconFileCertificate },
  { to: "/operator/pictures", name: "pictures", icon: IconPhotoSearch },
  { to: "/operator/safety", name: "safety", icon: IconRulerMeasure },
  { to: "/operator/public-notices", name: "public_notices", icon: IconMailbox },
  { to: "/operator/deliveries", name: "deliveries", icon: IconTruckDelivery },
  { to: "/operator/settings", name: "settings", icon: IconSettings },
  { to: "/operator/health", name: "health", icon: IconHeartbeat },
] as const;

/** The pages of a workspace that its navigation names, in their order. */
export const SECTIONS = {
  brand: [...BRAND, { to: "/brand/settings", name: "settings", icon: IconSettings }],
  agent: BRAND,
  operator: OPERATOR,
} as const satisfies Record<OrganisationKind, unknown>;
