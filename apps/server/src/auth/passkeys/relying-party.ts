import { isIP } from "node:net";
import type { Context } from "../../context.js";
import { failed } from "../../failures/failure.js";

/** Who passkeys are made for: the name and the origin of the address under which browsers reach this server. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** `null` where browsers make none: for an address that is a number, or without TLS elsewhere than on this machine. */
export function relyingParty({ config }: Pick<Context, "config">): RelyingParty | null {
  const { hostname, origin, protocol } = new URL(config.publicUrl);
  if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0) return null;
  const safe = protocol === "https:" || hostname === "localhost";
  return safe ? { id: hostname, origin } : null;
}

export const NO_PASSKEYS = failed(
  "illegal_move",
  "Passkeys need a name and TLS: let the operator set TOUCHSTONE_PUBLIC_URL to an https address with a name.",
);
