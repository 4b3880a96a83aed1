import type { DeliveryState } from "../../api/deliveries.js";
import { DESK_STATES, type DeskState } from "../../api/public-notices.js";
import type { SafetyState } from "../../api/safety.js";
import { VAULT_STATES, type VaultState } from "../../api/vault.js";

export const RANGES = [24, 168, 720] as const;
/** Hours that are looked back over. */
export type Range = (typeof RANGES)[number];

/** What the address says of the flow. */
export interface FlowSearch {
  /** Without it, a day. */
  readonly hours?: 168 | 720;
  readonly view?: "table";
  /** Also what was clear, however much that is. */
  readonly clear?: true;
}

/** What the address says of the contests. */
export interface ContestsSearch {
  readonly show?: "decided";
}

/** What the address says of the deliveries. */
export interface DeliveriesSearch {
  readonly marketplace?: string;
  readonly state?: DeliveryState;
  readonly listing?: string;
  /** The one that is looked at; its marketplace is named with it. */
  readonly delivery?: string;
  readonly of?: string;
}

/** What the address says of the pictures. */
export interface PicturesSearch {
  readonly show?: "shared";
}

/** What the address says of the safety cases. */
export interface SafetySearch {
  /** Without it, what is open. */
  readonly state?: Exclude<SafetyState, "open">;
  readonly marketplace?: string;
}

/** What the address says of sellers' documents. */
export interface VaultSearch {
  /** Without it, those that wait. */
  readonly state?: Exclude<VaultState, "submitted">;
}

/** What the address says of public notices. */
export interface PublicNoticesSearch {
  /** Without it, what is to be read. */
  readonly state?: Exclude<DeskState, "submitted">;
}

type Given = Record<string, unknown>;

export function vaultSearch({ state }: Given): VaultSearch {
  const known = VAULT_STATES.find((one) => one === state);
  return known === undefined || known === "submitted" ? {} : { state: known };
}

export function publicNoticesSearch({ state }: Given): PublicNoticesSearch {
  const known = DESK_STATES.find((one) => one === state);
  return known === undefined || known === "submitted" ? {} : { state: known };
}

export function flowSearch({ hours, view, clear }: Given): FlowSearch {
  return {
    ...(hours === 168 || hours === 720 ? { hours } : {}),
    ...(view === "table" ? { view } : {}),
    ...(clear === true ? { clear } : {}),
  };
}

export function contestsSearch({ show }: Given): ContestsSearch {
  return show === "decided" ? { show } : {};
}

export function picturesSearch({ show }: Given): PicturesSearch {
  return show === "shared" ? { show } : {};
}

export function safetySearch({ state, marketplace }: Given): SafetySearch {
  return {
    ...(state === "asked" || state === "closed" ? { state } : {}),
    ...(typeof marketplace === "string" && marketplace !== "" ? { marketplace } : {}),
  };
}

export function deliveriesSearch(given: Given): DeliveriesSearch {
  const text = (name: "marketplace" | "listing" | "delivery" | "of") => {
    const value = given[name];
    return (typeof value === "string" || typeof value === "number") && value !== ""
      ? { [name]: String(value) }
      : {};
  };
  const { state } = given;
  return {
    ...text("marketplace"),
    ...text("listing"),
    ...text("delivery"),
    ...text("of"),
    ...(state === "pending" || state === "delivered" || state === "superseded" ? { state } : {}),
  };
}

interface SettingsSearch {
  readonly marketplace?: string;
}

export function settingsSearch({ marketplace }: Given): SettingsSearch {
  return typeof marketplace === "string" && marketplace !== "" ? { marketplace } : {};
}
