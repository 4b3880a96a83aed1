import type { ConnectionSettings } from "./settings.js";
import type { Access } from "./touchstone/client.js";

/**
 * How the shop and Touchstone know each other. It can change while the shop runs, since Touchstone
 * makes the webhook's secret for an address that is known only then.
 */
export interface Connection {
  readonly access: () => Access | null;
  readonly secret: () => string | null;
  readonly change: (settings: ConnectionSettings) => void;
}

export function connectionOf(marketplace: string, settings: ConnectionSettings): Connection {
  let { touchstone, key, secret } = settings;
  return {
    access: () => (touchstone === null || key === null ? null : { touchstone, key, marketplace }),
    secret: () => secret,
    change: (changed) => {
      ({ touchstone, key, secret } = changed);
    },
  };
}
