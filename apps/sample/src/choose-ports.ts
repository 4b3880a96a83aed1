import { freePortFrom } from "./processes/ports.js";
import type { Ports } from "./sample-state.js";
import { SHOPS } from "./shops.js";

const SERVER = 8080;

/**
 * Ports that are free now: those of the last start where they are, else the next ones.
 *
 * @param wanted the server's, when it was asked for
 */
export async function choosePorts(wanted: number | null, before: Ports | null): Promise<Ports> {
  const server = await freePortFrom(wanted ?? before?.server ?? SERVER, []);
  const shops: Record<string, number> = {};
  for (const { id, port } of SHOPS) {
    const taken = [server, ...Object.values(shops)];
    shops[id] = await freePortFrom(before?.shops[id] ?? port, taken);
  }
  return { server, shops };
}
