import type { Machine } from "../machine.js";

export const AUTHORISATION_STATES = [
  "draft",
  "pending",
  "active",
  "suspended",
  "expired",
  "revoked",
] as const;
export type AuthorisationState = (typeof AUTHORISATION_STATES)[number];

/**
 * The way of a power of attorney. A brand gives it at once; what an agent proposes waits until the brand
 * confirms it. Only `active` lets anybody act.
 */
export const AUTHORISATION = {
  name: "power of attorney",
  initial: "draft",
  states: AUTHORISATION_STATES,
  finals: ["expired", "revoked"],
  moves: {
    submitted: { from: ["draft"], to: "pending", words: "submitted" },
    confirmed: { from: ["draft", "pending"], to: "active", words: "confirmed" },
    suspended: { from: ["active"], to: "suspended", words: "suspended" },
    resumed: { from: ["suspended"], to: "active", words: "taken up again" },
    expired: { from: ["draft", "pending", "active", "suspended"], to: "expired", words: "ended" },
    revoked: {
      from: ["draft", "pending", "active", "suspended"],
      to: "revoked",
      words: "taken back",
    },
  },
} as const satisfies Machine<AuthorisationState>;

export type AuthorisationMove = keyof (typeof AUTHORISATION)["moves"];
