import { once } from "node:events";
import { createServer } from "node:net";

const TRIES = 50;

/**
 * The first port from `wanted` on that nobody on this machine listens on, apart from those taken already.
 *
 * @throws when fifty in a row are in use
 */
export async function freePortFrom(wanted: number, taken: readonly number[]): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new Error(`the ports from ${wanted} on are all in use; name another with --port`);
}

export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
